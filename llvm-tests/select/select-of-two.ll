; The arm that is taken gets everything.
; run: @f(3.0, 4.0, i1 1) == 9.0, grad == [6.0, 0.0]
; run: @f(3.0, 4.0, i1 0) == 64.0, grad == [0.0, 48.0]
define double @f(double %x, double %y, i1 %c) {
  %a = fmul double %x, %x
  %b = fmul double %y, %y
  %b3 = fmul double %b, %y
  %r = select i1 %c, double %a, double %b3
  ret double %r
}
