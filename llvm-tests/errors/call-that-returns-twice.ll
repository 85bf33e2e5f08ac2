; A second return, out of a longjmp, would find the variables of a sweep that is over.
; error: @f(out) RG0209 "returns twice"
define double @f(double %x) {
  %again = call i32 @_setjmp(ptr @state)
  %first = icmp eq i32 %again, 0
  br i1 %first, label %a, label %b
a:
  %r = fmul double %x, %x
  ret double %r
b:
  ret double %x
}
@state = internal global [32 x i64] zeroinitializer
declare i32 @_setjmp(ptr) returns_twice
