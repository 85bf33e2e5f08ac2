; acosh applied twice in place: what its derivative reads has to survive both stores
; run: @f([9.0, 20.0] shadow [1.0, -2.0]), mem == [[1.722023043742659, 1.9793939421925444]], grad == [[0.04127769830629155, -0.02820348968389345]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @acosh(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @acosh(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @acosh(double)
