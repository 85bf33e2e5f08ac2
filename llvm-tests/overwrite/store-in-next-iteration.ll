; In one iteration the store comes before the load, but the next iteration stores again.
; check: plan @f(dup, dup, const)
; tape: 8*n
; run: @f([3.0, 2.0], [1.0], i64 2) == 13.0, grad == [[6.0, 4.0], [0.0]]
; run: @f([3.0, 2.0], same 0, i64 2) == 4.25, grad == [[0.0, 4.0]]
define double @f(ptr %x, ptr %y, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  store double 0.5, ptr %y ; label %s
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  %more = fadd double %sum, %w
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %more, %loop ]
  ret double %r
}
