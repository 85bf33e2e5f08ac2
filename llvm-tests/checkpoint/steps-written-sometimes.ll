; An element that some iterations write lies outside of what all of them write: a test at run time finds that out, and the loop keeps a tape.
; max-cache: 64
; fd: @f([0.5, 0.7, 0.9], i64 2, i64 7)
; fd: @f([0.5, 0.7, 0.9], i64 0, i64 7)
define double @f(ptr %u, i64 %at, i64 %steps) {
entry:
  br label %time
time:
  %t = phi i64 [ 0, %entry ], [ %t1, %next ]
  %v = load double, ptr %u
  %w = fmul double %v, %v
  store double %w, ptr %u
  %small = fcmp olt double %w, 0.1
  br i1 %small, label %hit, label %next
hit:
  %p = getelementptr double, ptr %u, i64 %at
  %o = load double, ptr %p
  %o1 = fadd double %o, %v
  store double %o1, ptr %p
  br label %next
next:
  %t1 = add nuw nsw i64 %t, 1
  %e = icmp eq i64 %t1, %steps
  br i1 %e, label %done, label %time
done:
  %p2 = getelementptr double, ptr %u, i64 2
  %r = load double, ptr %p2
  %r0 = load double, ptr %u
  %s = fmul double %r, %r0
  ret double %s
}
