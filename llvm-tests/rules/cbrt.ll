; 1/(3 r^2)
; run: @f(8.0) == 2.0, grad == [0.08333333333333333]
define double @f(double %x) {
  %r = call double @cbrt(double %x)
  ret double %r
}

declare double @cbrt(double)
