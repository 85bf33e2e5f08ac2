; A hundred partial products are kept on the stack, so nothing is allocated.
; forbid: @f(dup)
define double @f(ptr %x) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %product = phi double [ 1.0, %entry ], [ %more, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %more = fmul double %product, %v
  %next = add nuw nsw i64 %i, 1
  %end = icmp eq i64 %next, 100
  br i1 %end, label %done, label %loop
done:
  ret double %more
}
