; A comparison counted as 0 or 1 is flat.
; check: activity @f(out, out)
; run: @f(3.0, 2.0) == 4.0, grad == [1.0, 0.0]
define double @f(double %x, double %y) {
  %c = fcmp ogt double %x, %y
  %i = zext i1 %c to i32
  %d = uitofp i32 %i to double ; inactive
  %r = fadd double %x, %d ; active
  ret double %r
}
