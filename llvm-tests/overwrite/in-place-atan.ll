; atan applied twice in place: what its derivative reads has to survive both stores
; run: @f([0.7, -2.0] shadow [1.0, -2.0]), mem == [[0.548268932960727, -0.8362045005428748]], grad == [[0.4888184148156561, -0.179712419246267]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @atan(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @atan(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @atan(double)
