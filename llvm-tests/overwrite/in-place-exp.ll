; exp applied twice in place: what its derivative reads has to survive both stores
; run: @f([0.3, -0.8] shadow [1.0, -2.0]), mem == [[3.856880929883567, 1.5672601447563244]], grad == [[5.2062446929752575, -1.4084307546911319]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @exp(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @exp(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @exp(double)
