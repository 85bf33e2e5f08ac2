; Printing an active value changes nothing.
; run: @f(3.0) == 9.0, grad == [6.0]
@format = private constant [4 x i8] c"%g\0A\00"

define double @f(double %x) {
  %r = fmul double %x, %x
  %c = call i32 (ptr, ...) @printf(ptr @format, double %r)
  ret double %r
}

declare i32 @printf(ptr, ...)
