; freeze hands the adjoint on.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %a = freeze double %x
  %r = fmul double %a, %a
  ret double %r
}
