; x, y = y, x*y: all phis of the header are read before any is written.
; run: @f(2.0, 3.0, i64 3) == 108.0, grad == [108.0, 108.0]
; run: @f(2.0, 3.0, i64 0) == 3.0, grad == [0.0, 1.0]
define double @f(double %x, double %y, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %a = phi double [ %x, %entry ], [ %b, %loop ]
  %b = phi double [ %y, %entry ], [ %c, %loop ]
  %c = fmul double %a, %b
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ %y, %entry ], [ %c, %loop ]
  ret double %r
}
