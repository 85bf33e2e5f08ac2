; The larger of the value so far and the next element: the maximum.
; run: @f([2.0, 5.0, 3.0], i64 3) == 25.0, grad == [[0.0, 10.0, 0.0]]
define double @f(ptr %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %max = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %c = fcmp ogt double %v, %max
  %more = select i1 %c, double %v, double %max
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %more, %loop ]
  %s = fmul double %r, %r
  ret double %s
}
