; expm1 applied twice in place: what its derivative reads has to survive both stores
; run: @f([0.3, -0.7] shadow [1.0, -2.0]), mem == [[0.4188672011503594, -0.3955369261336763]], grad == [[1.9152703882535251, -0.6003349583331952]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @expm1(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @expm1(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @expm1(double)
