; A value of the last round is used behind the loop, and an earlier one inside.
; run: @f([2.0, 3.0], i64 2) == 117.0, grad == [[36.0, 132.0]]
define double @f(ptr %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %more = fadd double %sum, %w
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %s = phi double [ 0.0, %entry ], [ %more, %loop ]
  %l = phi double [ 0.0, %entry ], [ %w, %loop ]
  %r = fmul double %s, %l
  ret double %r
}
