; Where the store goes is in memory, so its range cannot be told before the loop.
; check: versions @f(dup, dup, const, const)
; fd: @f([0.0, 0.0, 0.0] shadow [1.0, 2.0, 3.0], [2.0, 3.0, 4.0], const i64 [2, 0, 1], i64 3)
; fd: @f([2.0, 3.0, 4.0] shadow [1.0, 2.0, 3.0], same 0, const i64 [2, 0, 1], i64 3)
define void @f(ptr %out, ptr %in, ptr noalias %at, i64 %n) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr double, ptr %in, i64 %i
  %v = load double, ptr %p ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  %k = getelementptr i64, ptr %at, i64 %i
  %j = load i64, ptr %k ; reread: proved
  %q = getelementptr double, ptr %out, i64 %j
  store double %w, ptr %q ; label %s
  %i1 = add i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %exit

exit:
  ret void
}
