; A phi that starts inactive and becomes active in the next round.
; check: activity @f(out, const)
; run: @f(2.0, i64 3) == 8.0, grad == [12.0]
define double @f(double %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %p = phi double [ 1.0, %entry ], [ %q, %loop ] ; active
  %q = fmul double %p, %x ; active
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 1.0, %entry ], [ %q, %loop ] ; active
  ret double %r
}
