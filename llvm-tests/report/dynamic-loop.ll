; A count that is not known before the run.
; report: @f(out)
define double @f(double %x) {
entry:
  br label %loop
loop:
  %v = phi double [ %x, %entry ], [ %w, %loop ]
  %w = fmul double %v, %v
  %small = fcmp olt double %w, 100.0
  br i1 %small, label %loop, label %done
done:
  ret double %w
}
