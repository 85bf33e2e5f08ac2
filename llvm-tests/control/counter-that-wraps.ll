; An unsigned counter that runs down through zero: its trip count is known only while it runs.
; run: @f(1.5, i8 3) == 5.0625, grad == [13.5]
define double @f(double %x, i8 %n) {
entry:
  br label %loop
loop:
  %i = phi i8 [ %n, %entry ], [ %next, %loop ]
  %v = phi double [ 1.0, %entry ], [ %w, %loop ]
  %w = fmul double %v, %x
  %next = add i8 %i, -1
  %stop = icmp eq i8 %next, -1
  br i1 %stop, label %done, label %loop
done:
  ret double %w
}
