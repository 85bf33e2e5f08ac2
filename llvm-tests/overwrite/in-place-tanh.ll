; tanh applied twice in place: what its derivative reads has to survive both stores
; run: @f([0.7, -0.4] shadow [1.0, -2.0]), mem == [[0.5401502869500898, -0.3626631433704321]], grad == [[0.44954648668399294, -1.486202550045065]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @tanh(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @tanh(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @tanh(double)
