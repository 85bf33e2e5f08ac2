; erf applied twice in place: what its derivative reads has to survive both stores
; run: @f([0.4, 0.9] shadow [1.0, -2.0]), mem == [[0.4553778516143364, 0.7402568433694589]], grad == [[0.9030697061391174, -0.6002848159203887]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @erf(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @erf(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @erf(double)
