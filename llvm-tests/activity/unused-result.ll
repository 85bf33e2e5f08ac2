; What the result does not depend on is inactive, though it depends on x.
; check: activity @f(out)
; run: @f(3.0) == 9.0, grad == [6.0]
@format = private constant [3 x i8] c"%g\00"

define double @f(double %x) {
  %a = fadd double %x, 1.0 ; inactive
  %c = call i32 (ptr, ...) @printf(ptr @format, double %a)
  %r = fmul double %x, %x ; active
  ret double %r
}

declare i32 @printf(ptr, ...)
