; The product so far follows from no formula in i.
; check: plan @f(dup, const)
; tape: 8*n
; run: @f([2.0, 3.0, 5.0], i64 3) == 30.0, grad == [[15.0, 10.0, 6.0]]
; run: @f([2.0], i64 0) == 1.0, grad == [[0.0]]
define double @f(ptr %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %prod = phi double [ 1.0, %entry ], [ %more, %loop ] ; cache: not-reproducible
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p ; reread
  %more = fmul double %prod, %v
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 1.0, %entry ], [ %more, %loop ]
  ret double %r
}
