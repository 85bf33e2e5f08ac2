; tan applied twice in place: what its derivative reads has to survive both stores
; run: @f([0.4, -0.3] shadow [1.0, -2.0]), mem == [[0.4499270013518897, -0.31959580291737516]], grad == [[1.4173743758084847, -2.4152083994634337]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @tan(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @tan(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @tan(double)
