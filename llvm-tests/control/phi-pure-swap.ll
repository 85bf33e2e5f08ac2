; Two values change places n times.
; run: @f(2.0, 3.0, i64 3) == 9.0, grad == [0.0, 6.0]
; run: @f(2.0, 3.0, i64 4) == 4.0, grad == [4.0, 0.0]
define double @f(double %x, double %y, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %a = phi double [ %x, %entry ], [ %b, %loop ]
  %b = phi double [ %y, %entry ], [ %a, %loop ]
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %u = phi double [ %x, %entry ], [ %b, %loop ]
  %r = fmul double %u, %u
  ret double %r
}
