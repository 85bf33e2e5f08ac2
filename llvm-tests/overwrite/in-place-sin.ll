; sin applied twice in place: what its derivative reads has to survive both stores
; run: @f([0.7, 1.1] shadow [1.0, -2.0]), mem == [[0.6005731086610715, 0.777831107909478]], grad == [[0.6115447511069771, -0.5701461594402293]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @sin(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @sin(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @sin(double)
