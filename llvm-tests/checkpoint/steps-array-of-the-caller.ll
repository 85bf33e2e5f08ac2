; The written elements are those that each iteration writes for sure, so they are the state; the caller sees them as the primal left them.
; max-cache: 64
; fd: @f([0.5, 0.7, 0.9], i64 3, i64 1)
; fd: @f([0.5, 0.7, 0.9], i64 3, i64 11)
define double @f(ptr %u, i64 %n, i64 %steps) {
entry:
  br label %time
time:
  %t = phi i64 [ 0, %entry ], [ %t1, %next ]
  br label %row
row:
  %i = phi i64 [ 0, %time ], [ %i1, %row ]
  %p = getelementptr double, ptr %u, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %d = fmul double %w, 0.25
  %v1 = fsub double %v, %d
  store double %v1, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp eq i64 %i1, %n
  br i1 %c, label %next, label %row
next:
  %t1 = add nuw nsw i64 %t, 1
  %e = icmp eq i64 %t1, %steps
  br i1 %e, label %done, label %time
done:
  %r = load double, ptr %u
  ret double %r
}
