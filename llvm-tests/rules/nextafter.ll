; The neighbour of a number moves with it, whichever way it lies.
; run: @f(2.0, 5.0), grad == [4.0, 0.0], tol 1e-12
define double @f(double %x, double %to) {
  %n = call double @nextafter(double %x, double %to)
  %r = fmul double %n, %n
  ret double %r
}
declare double @nextafter(double, double)
