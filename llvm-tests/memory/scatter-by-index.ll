; y[index[i]] += x[i]^2.
; run: @f([2.0, 3.0, 4.0], [0.0, 0.0] shadow [1.0, 10.0], const i64 [1, 0, 1], i64 3), mem == [[2.0, 3.0, 4.0], [9.0, 20.0]], grad == [[40.0, 6.0, 80.0], [1.0, 10.0]]
define void @f(ptr %x, ptr %y, ptr %index, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %p = getelementptr inbounds i64, ptr %index, i64 %i
  %k = load i64, ptr %p
  %q = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %q
  %w = fmul double %v, %v
  %o = getelementptr inbounds double, ptr %y, i64 %k
  %old = load double, ptr %o
  %new = fadd double %old, %w
  store double %new, ptr %o
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret void
}
