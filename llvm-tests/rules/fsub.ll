; the subtrahend gets it negated
; run: @f(3.0, 4.0) == -1.0, grad == [1.0, -1.0]
define double @f(double %x, double %y) {
  %r = fsub double %x, %y
  ret double %r
}
