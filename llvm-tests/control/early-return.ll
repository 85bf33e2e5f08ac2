; Two returns.
; run: @f(3.0) == 9.0, grad == [6.0]
; run: @f(-1.0) == -2.0, grad == [2.0]
define double @f(double %x) {
entry:
  %c = fcmp olt double %x, 0.0
  br i1 %c, label %out, label %on
out:
  %d = fadd double %x, %x
  ret double %d
on:
  %s = fmul double %x, %x
  ret double %s
}
