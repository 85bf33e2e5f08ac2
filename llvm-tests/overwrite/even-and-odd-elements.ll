; Loads hit the even elements, stores the odd ones.
; run: @f([2.0, 0.0, 3.0, 0.0] shadow [0.0, 1.0, 0.0, 2.0], i64 2), mem == [[2.0, 4.0, 3.0, 9.0]], grad == [[4.0, 0.0, 12.0, 0.0]]
define void @f(ptr %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %e = shl nuw nsw i64 %i, 1
  %p = getelementptr inbounds double, ptr %x, i64 %e
  %q = getelementptr inbounds double, ptr %p, i64 1
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %q
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret void
}
