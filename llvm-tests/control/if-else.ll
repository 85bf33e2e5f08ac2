; Each side has its own derivative.
; run: @f(2.0, 3.0) == 6.0, grad == [3.0, 2.0]
; run: @f(-2.0, 4.0) == -0.5, grad == [0.25, 0.125]
define double @f(double %x, double %y) {
entry:
  %c = fcmp ogt double %x, 0.0
  br i1 %c, label %yes, label %no
yes:
  %p = fmul double %x, %y
  br label %join
no:
  %q = fdiv double %x, %y
  br label %join
join:
  %r = phi double [ %p, %yes ], [ %q, %no ]
  ret double %r
}
