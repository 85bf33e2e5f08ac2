; The adjoint of the phi gathers from both uses of each round.
; run: @f(2.0, i64 2) == 42.0, grad == [65.0]
define double @f(double %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %a = phi double [ %x, %entry ], [ %c, %loop ]
  %b = fmul double %a, %a
  %c = fadd double %b, %a
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ %x, %entry ], [ %c, %loop ]
  ret double %r
}
