; y[i] = sum over j <= i of x[j]^2: x is only read, y only written.
; check: plan @f(dup, dup, const)
; tape: 0
; run: @f([2.0, 3.0, 4.0], [0.0, 0.0, 0.0] shadow [1.0, 1.0, 1.0], i64 3), mem == [[2.0, 3.0, 4.0], [4.0, 13.0, 29.0]], grad == [[12.0, 12.0, 8.0], [0.0, 0.0, 0.0]], allocs == 0
define void @f(ptr noalias %x, ptr noalias %y, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i1, %next ]
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j1, %inner ]
  %sum = phi double [ 0.0, %outer ], [ %more, %inner ]
  %p = getelementptr inbounds double, ptr %x, i64 %j
  %v = load double, ptr %p ; reread: proved
  %w = fmul double %v, %v
  %more = fadd double %sum, %w
  %j1 = add nuw nsw i64 %j, 1
  %in = icmp sle i64 %j1, %i
  br i1 %in, label %inner, label %next
next:
  %q = getelementptr inbounds double, ptr %y, i64 %i
  store double %more, ptr %q
  %i1 = add nuw nsw i64 %i, 1
  %on = icmp slt i64 %i1, %n
  br i1 %on, label %outer, label %done
done:
  ret void
}
