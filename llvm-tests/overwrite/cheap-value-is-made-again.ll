; One addition costs less than eight bytes.
; check: plan @f(out, out)
; tape: 0
; run: @f(3.0, 4.0) == 49.0, grad == [14.0, 14.0]
define double @f(double %x, double %y) {
  %s = fadd double %x, %y ; recompute
  %r = fmul double %s, %s
  ret double %r
}
