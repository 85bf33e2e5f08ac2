; What the loop reads is overwritten behind it, so it is part of the state: a second run sees what the first one saw.
; max-cache: 64
; fd: @f([0.5, 0.7, 0.9], [0.1], i64 3)
; fd: @f([0.5, 0.7, 0.9], [0.1], i64 1)
define double @f(ptr noalias %x, ptr noalias %s, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %o = load double, ptr %s
  %w = fmul double %v, %o
  store double %w, ptr %s
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp eq i64 %i1, %n
  br i1 %c, label %done, label %loop
done:
  store double 2.0, ptr %x
  %r = load double, ptr %s
  ret double %r
}
