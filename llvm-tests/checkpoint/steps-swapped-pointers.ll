; Two blocks change places in each iteration: the state holds both, and which is which, and their shadows change places too.
; max-cache: 64
; fd: @f([0.5, 0.7], [0.1, 0.2], i64 1)
; fd: @f([0.5, 0.7], [0.1, 0.2], i64 2)
; fd: @f([0.5, 0.7], [0.1, 0.2], i64 7)
define double @f(ptr noalias %u, ptr noalias %v, i64 %steps) {
entry:
  br label %time
time:
  %t = phi i64 [ 0, %entry ], [ %t1, %next ]
  %a = phi ptr [ %u, %entry ], [ %b, %next ]
  %b = phi ptr [ %v, %entry ], [ %a, %next ]
  br label %row
row:
  %i = phi i64 [ 0, %time ], [ %i1, %row ]
  %p = getelementptr double, ptr %a, i64 %i
  %q = getelementptr double, ptr %b, i64 %i
  %x = load double, ptr %p
  %w = fmul double %x, %x
  %y = fsub double %x, %w
  store double %y, ptr %q
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp eq i64 %i1, 2
  br i1 %c, label %next, label %row
next:
  %t1 = add nuw nsw i64 %t, 1
  %e = icmp eq i64 %t1, %steps
  br i1 %e, label %done, label %time
done:
  %r = load double, ptr %b
  ret double %r
}
