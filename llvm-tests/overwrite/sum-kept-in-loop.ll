; Only the sum is mentioned by an adjoint: 8 bytes are kept for each round, not 16.
; check: plan @f(dup, dup, const)
; tape: 8*n
; run: @f([3.0, 1.0], [4.0, 2.0], i64 2) == 58.0, mem == [[0.0, 0.0], [0.0, 0.0]], grad == [[14.0, 6.0], [14.0, 6.0]]
define double @f(ptr %x, ptr %y, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %total = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %q = getelementptr inbounds double, ptr %y, i64 %i
  %a = load double, ptr %p
  %b = load double, ptr %q
  %s = fadd double %a, %b ; cache: cheaper
  %w = fmul double %s, %s
  %more = fadd double %total, %w
  store double 0.0, ptr %p
  store double 0.0, ptr %q
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret double %more
}
