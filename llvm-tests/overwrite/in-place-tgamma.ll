; tgamma applied twice in place: what its derivative reads has to survive both stores
; run: @f([2.3, 1.4] shadow [1.0, -2.0]), mem == [[0.9277053960399314, 1.0791224540787125]], grad == [[-0.215665497002041, -0.09164876519019538]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @tgamma(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @tgamma(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @tgamma(double)
