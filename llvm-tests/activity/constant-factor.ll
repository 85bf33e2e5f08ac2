; What does not depend on x is inactive.
; check: activity @f(out, const)
; run: @f(3.0, const 4.0) == 48.0, grad == [16.0]
define double @f(double %x, double %k) {
  %a = fmul double %k, %k ; inactive
  %r = fmul double %x, %a ; active
  ret double %r
}
