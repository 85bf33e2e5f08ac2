; x/r and y/r
; run: @f(3.0, 4.0) == 5.0, grad == [0.6, 0.8]
define double @f(double %x, double %y) {
  %r = call double @hypot(double %x, double %y)
  ret double %r
}

declare double @hypot(double, double)
