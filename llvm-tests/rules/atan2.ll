; y/(x^2+y^2) and -x/(x^2+y^2) of atan2(x, y)
; run: @f(1.0, 2.0) == 0.4636476090008061, grad == [0.4, -0.2]
define double @f(double %x, double %y) {
  %r = call double @atan2(double %x, double %y)
  ret double %r
}

declare double @atan2(double, double)
