; Rounding to an integer ends the dependence.
; check: activity @f(out)
; run: @f(2.75) == 4.0, grad == [0.0]
define double @f(double %x) {
  %y = fadd double %x, 0.5 ; inactive
  %k = fptosi double %y to i32
  %d = sitofp i32 %k to double ; inactive
  %r = fadd double %d, 1.0 ; inactive
  ret double %r
}
