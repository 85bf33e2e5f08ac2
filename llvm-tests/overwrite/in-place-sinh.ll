; sinh applied twice in place: what its derivative reads has to survive both stores
; run: @f([0.4, -0.6] shadow [1.0, -2.0]), mem == [[0.4224003364258079, -0.6805425741583189]], grad == [[1.1735597274188065, -2.8678833707882725]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @sinh(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @sinh(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @sinh(double)
