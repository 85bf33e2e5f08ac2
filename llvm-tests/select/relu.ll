; max(x, 0) as compare and select.
; run: @f(3.0) == 6.0, grad == [2.0]
; run: @f(-3.0) == 0.0, grad == [0.0]
define double @f(double %x) {
  %c = fcmp ogt double %x, 0.0
  %m = select i1 %c, double %x, double 0.0
  %r = fmul double %m, 2.0
  ret double %r
}
