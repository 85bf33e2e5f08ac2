; j runs up to i, and the inner loop overwrites what it reads.
; fd: @f([0.5, 1.5, 1.25, 0.75] shadow [1.0, 2.0, 3.0, 4.0], i64 4)
; run: @f([2.0] shadow [1.0], i64 1), mem == [[4.0]], grad == [[4.0]]
define void @f(ptr %x, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i1, %next ]
  %q = getelementptr inbounds double, ptr %x, i64 %i
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j1, %inner ]
  %p = getelementptr inbounds double, ptr %x, i64 %j
  %u = load double, ptr %p
  %v = load double, ptr %q
  %w = fmul double %u, %v
  store double %w, ptr %q
  %j1 = add nuw nsw i64 %j, 1
  %in = icmp sle i64 %j1, %i
  br i1 %in, label %inner, label %next
next:
  %i1 = add nuw nsw i64 %i, 1
  %on = icmp slt i64 %i1, %n
  br i1 %on, label %outer, label %done
done:
  ret void
}
