; all to the larger
; run: @f(3.0, 4.0) == 4.0, grad == [0.0, 1.0]
define double @f(double %x, double %y) {
  %r = call double @fmax(double %x, double %y)
  ret double %r
}

declare double @fmax(double, double)
