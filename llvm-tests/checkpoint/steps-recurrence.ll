; A scalar that is handed from iteration to iteration: its values are states, and the adjoints go through them.
; max-cache: 64
; fd: @f(0.3, 3.1, i64 0)
; fd: @f(0.3, 3.1, i64 1)
; fd: @f(0.3, 3.1, i64 2)
; fd: @f(0.3, 3.1, i64 13)
define double @f(double %x0, double %r, i64 %n) {
entry:
  %any = icmp sgt i64 %n, 0
  br i1 %any, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %x = phi double [ %x0, %entry ], [ %x1, %loop ]
  %s = phi double [ 0.0, %entry ], [ %s1, %loop ]
  %y = fsub double 1.0, %x
  %z = fmul double %x, %y
  %x1 = fmul double %z, %r
  %q = fmul double %x1, %x1
  %s1 = fadd double %s, %q
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %done
done:
  %out = phi double [ 0.0, %entry ], [ %s1, %loop ]
  ret double %out
}
