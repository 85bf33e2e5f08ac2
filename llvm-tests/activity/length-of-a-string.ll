; Text is inactive, whatever is done with its length.
; run: @f(3.0) == 15.0, grad == [5.0]
@text = private constant [6 x i8] c"hello\00"
define double @f(double %x) {
  %n = call i64 @strlen(ptr @text)
  %d = uitofp i64 %n to double
  %r = fmul double %x, %d
  ret double %r
}
declare i64 @strlen(ptr)
