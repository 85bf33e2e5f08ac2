; nothing where x < y
; run: @f(3.0, 5.0) == 0.0, grad == [0.0, 0.0]
define double @f(double %x, double %y) {
  %r = call double @fdim(double %x, double %y)
  ret double %r
}

declare double @fdim(double, double)
