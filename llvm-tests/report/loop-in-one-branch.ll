; The squares of x are cached where %c holds, in one block of exact size: at most one allocation.
; report: @f(dup, const, const)
define double @f(ptr noalias %x, i1 %c, ptr %at) {
entry:
  br i1 %c, label %ready, label %done
ready:
  %n = load i64, ptr %at
  br label %loop
loop:
  %i = phi i64 [ 0, %ready ], [ %next, %loop ]
  %sum = phi double [ 0.0, %ready ], [ %more, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double 0.0, ptr %p
  %more = fadd double %sum, %w
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %more, %loop ]
  ret double %r
}
