; A loop that goes back from two places, as `continue` in C.
; fd: @f([1.0, -2.0, 3.0, 0.5], i64 4)
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %ia, %neg ], [ %ib, %pos ]
  %s = phi double [ 0.0, %entry ], [ %sa, %neg ], [ %sb, %pos ]
  %go = icmp slt i64 %i, %n
  br i1 %go, label %body, label %done
body:
  %p = getelementptr double, ptr %x, i64 %i
  %v = load double, ptr %p
  %c = fcmp olt double %v, 0.0
  br i1 %c, label %neg, label %pos
neg:
  %ia = add i64 %i, 1
  %sa = fsub double %s, %v
  br label %loop
pos:
  %ib = add i64 %i, 1
  %q = fmul double %v, %v
  %sb = fadd double %s, %q
  br label %loop
done:
  ret double %s
}
