; A small helper with a body.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %r = call double @square(double %x)
  ret double %r
}

define internal double @square(double %v) {
  %w = fmul double %v, %v
  ret double %w
}
