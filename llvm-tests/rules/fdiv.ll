; 1/y and -x/y^2
; run: @f(3.0, 4.0) == 0.75, grad == [0.25, -0.1875]
define double @f(double %x, double %y) {
  %r = fdiv double %x, %y
  ret double %r
}
