; Each element is overwritten in its own iteration.
; check: plan @f(dup, const)
; tape: 8*n
; run: @f([2.0, 3.0] shadow [1.0, 2.0], i64 2), mem == [[4.0, 9.0]], grad == [[4.0, 12.0]]
; run: @f([2.0] shadow [1.0], i64 0), mem == [[2.0]], grad == [[1.0]]
define void @f(ptr %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  store double %w, ptr %p ; label %s
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret void
}
