; Two noalias arrays: the whole loop runs without a tape.
; check: plan @f(dup, dup, const)
; tape: 0
; run: @f([2.0, 3.0], [0.0, 0.0] shadow [1.0, 2.0], i64 2), mem == [[2.0, 3.0], [4.0, 9.0]], grad == [[4.0, 12.0], [0.0, 0.0]], allocs == 0
define void @f(ptr noalias %x, ptr noalias %y, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %q = getelementptr inbounds double, ptr %y, i64 %i
  %v = load double, ptr %p ; reread: proved
  %w = fmul double %v, %v
  store double %w, ptr %q
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret void
}
