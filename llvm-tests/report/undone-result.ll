; The element is read again, since the store that may hit it is undone; the summary counts it.
; check: plan @f(dup, dup, const)
; report: @f(dup, dup, const)
define void @f(ptr %out, ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p ; reread: undone
  %w = fmul double %v, %v
  %more = fadd double %sum, %w
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  store double %more, ptr %out
  ret void
}
