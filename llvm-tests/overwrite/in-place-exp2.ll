; exp2 applied twice in place: what its derivative reads has to survive both stores
; run: @f([0.4, 0.9] shadow [1.0, -2.0]), mem == [[2.4958096562368306, 3.6453718433949405]], grad == [[1.5822473647112563, -6.53656747524607]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @exp2(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @exp2(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @exp2(double)
