; Whether `%out` hits what was read from `%in` is tested at run time: one version reads again, the other keeps.
; check: versions @f(dup, dup, const)
; fd: @f([0.0, 0.0, 0.0] shadow [1.0, 2.0, 3.0], [2.0, 3.0, 4.0], i64 3)
; fd: @f([2.0, 3.0, 4.0] shadow [1.0, 2.0, 3.0], same 0, i64 3)
; fd: @f([2.0, 3.0, 4.0, 5.0] shadow [1.0, 2.0, 3.0, 4.0], same 0 + 8, i64 3)
; fd: @f([2.0] shadow [1.0], [3.0], i64 1)
define void @f(ptr %out, ptr %in, i64 %n) {
entry:
  br label %loop ; carry: not-reproducible

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr double, ptr %in, i64 %i
  %v = load double, ptr %p ; reread: checked ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  %q = getelementptr double, ptr %out, i64 %i
  store double %w, ptr %q ; label %s
  %i1 = add i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %exit

exit:
  ret void
}
