; both terms get the adjoint
; run: @f(3.0, 4.0) == 7.0, grad == [1.0, 1.0]
define double @f(double %x, double %y) {
  %r = fadd double %x, %y
  ret double %r
}
