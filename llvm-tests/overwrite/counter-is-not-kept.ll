; The induction variable follows from the iteration number.
; check: plan @f(dup, const)
; tape: 0
; run: @f([2.0, 3.0, 5.0], i64 3) == 59.0, grad == [[0.0, 6.0, 20.0]]
define double @f(ptr %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p ; reread
  %k = sitofp i64 %i to double ; recompute
  %w = fmul double %v, %v
  %t = fmul double %w, %k
  %more = fadd double %sum, %t
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %more, %loop ]
  ret double %r
}
