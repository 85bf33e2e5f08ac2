; all to the smaller
; run: @f(3.0, 4.0) == 3.0, grad == [1.0, 0.0]
define double @f(double %x, double %y) {
  %r = call double @fmin(double %x, double %y)
  ret double %r
}

declare double @fmin(double, double)
