; A condition carries no derivative, and what it is computed from is inactive.
; check: activity @f(out, out)
; run: @f(3.0, 1.0) == 9.0, grad == [6.0, 0.0]
define double @f(double %x, double %y) {
entry:
  %s = fadd double %x, %y ; inactive
  %c = fcmp ogt double %s, 1.0
  br i1 %c, label %yes, label %join
yes:
  %w = fmul double %x, %x ; active
  br label %join
join:
  %r = phi double [ %w, %yes ], [ %y, %entry ] ; active
  ret double %r
}
