; The condition depends on x, the arms do not: no derivative passes.
; check: activity @f(out)
; run: @f(3.0) == 4.0, grad == [0.0]
define double @f(double %x) {
  %c = fcmp ogt double %x, 1.0
  %s = select i1 %c, double 2.0, double 5.0 ; inactive
  %r = fmul double %s, %s
  ret double %r
}
