; the quotient is rounded towards zero also below it
; run: @f(-7.5, 2.0) == -1.5, grad == [1.0, 3.0]
define double @f(double %x, double %y) {
  %r = frem double %x, %y
  ret double %r
}
