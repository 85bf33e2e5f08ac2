; each factor gets the other
; run: @f(3.0, 4.0) == 12.0, grad == [4.0, 3.0]
define double @f(double %x, double %y) {
  %r = fmul double %x, %y
  ret double %r
}
