; Reading and writing through one pointer is no question for a test at run time.
; check: versions @f(dup, const, const)
; fd: @f([2.0, 3.0, 4.0, 5.0] shadow [1.0, 2.0, 3.0, 4.0], i64 2, i64 2)
; fd: @f([2.0, 3.0, 4.0, 5.0] shadow [1.0, 2.0, 3.0, 4.0], i64 3, i64 1)
define void @f(ptr %x, i64 %n, i64 %k) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  %j = add i64 %i, %k
  %q = getelementptr double, ptr %x, i64 %j
  store double %w, ptr %q ; label %s
  %i1 = add i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %exit

exit:
  ret void
}
