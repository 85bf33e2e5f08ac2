; Two loops, both with a tape of n numbers in one block that is laid out at entry. For n = 0 it has no bytes, and none are asked for.
; run: @f([2.0, 3.0], [1.0, 1.0] shadow [1.0, 1.0], i64 0) == 0.0, grad == [[0.0, 0.0], [1.0, 1.0]], allocs == 0
; run: @f([2.0, 3.0], [1.0, 1.0] shadow [1.0, 1.0], i64 2) == 13.0, grad == [[8.0, 12.0], [0.0, 0.0]], allocs == 1

define double @f(ptr noalias %x, ptr noalias %y, i64 %n) {
entry:
  %empty = icmp eq i64 %n, 0
  br i1 %empty, label %exit, label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %sum, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %square = fmul double %v, %v
  store double 0.0, ptr %p
  %q = getelementptr double, ptr %y, i64 %i
  store double %square, ptr %q
  %sum = fadd double %s, %square
  %next = add i64 %i, 1
  %done = icmp eq i64 %next, %n
  br i1 %done, label %exit, label %loop

exit:
  %r = phi double [ 0.0, %entry ], [ %sum, %loop ]
  ret double %r
}
