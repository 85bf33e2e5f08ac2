; asinh applied twice in place: what its derivative reads has to survive both stores
; run: @f([0.8, -1.4] shadow [1.0, -2.0]), mem == [[0.6792240784682545, -0.9756567069201036]], grad == [[0.6298962287155736, -0.7673482346408237]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @asinh(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @asinh(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @asinh(double)
