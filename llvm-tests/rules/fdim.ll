; as x - y where that is positive
; run: @f(5.0, 3.0) == 2.0, grad == [1.0, -1.0]
define double @f(double %x, double %y) {
  %r = call double @fdim(double %x, double %y)
  ret double %r
}

declare double @fdim(double, double)
