; cbrt applied twice in place: what its derivative reads has to survive both stores
; run: @f([1.7, 2.5] shadow [1.0, -2.0]), mem == [[1.0607314258596148, 1.107173178889911]], grad == [[0.06932885136337352, -0.09841539367910321]]
define void @f(ptr %x) {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = call double @cbrt(double %v)
  store double %w, ptr %p
  %u = load double, ptr %p
  %y = call double @cbrt(double %u)
  store double %y, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %i1, 2
  br i1 %more, label %loop, label %done

done:
  ret void
}

declare double @cbrt(double)
