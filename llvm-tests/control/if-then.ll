; The branch decides whether x is squared.
; run: @f(3.0) == 9.0, grad == [6.0]
; run: @f(-3.0) == -3.0, grad == [1.0]
define double @f(double %x) {
entry:
  %c = fcmp ogt double %x, 0.0
  br i1 %c, label %yes, label %join
yes:
  %s = fmul double %x, %x
  br label %join
join:
  %r = phi double [ %s, %yes ], [ %x, %entry ]
  ret double %r
}
