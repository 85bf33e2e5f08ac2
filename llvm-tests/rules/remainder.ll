; the quotient is rounded to the nearest
; run: @f(9.25, 2.5) == -0.75, grad == [1.0, -4.0]
define double @f(double %x, double %y) {
  %r = call double @remainder(double %x, double %y)
  ret double %r
}

declare double @remainder(double, double)
