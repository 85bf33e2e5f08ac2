; A pointer that walks along an array is not among those that the loop starts with: the loop keeps a tape.
; max-cache: 64
; fd: @f([0.5, 0.6, 0.7, 0.8], i64 3)
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = phi ptr [ %x, %entry ], [ %q, %loop ]
  %v = load double, ptr %p
  %q = getelementptr double, ptr %p, i64 1
  %w = load double, ptr %q
  %m = fmul double %v, %w
  store double %m, ptr %q
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp eq i64 %i1, %n
  br i1 %c, label %done, label %loop
done:
  ret double %m
}
