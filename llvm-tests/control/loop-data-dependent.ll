; Squares until the value passes 100: the count is not known before.
; run: @f(3.0) == 6561.0, grad == [17496.0]
; run: @f(11.0) == 121.0, grad == [22.0]
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
