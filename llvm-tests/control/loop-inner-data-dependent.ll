; A loop of unknown length inside a counted one: halves x[i] until it is below 1, then multiplies.
; run: @f([6.0, 0.5, 3.0], i64 3) == 0.28125, grad == [[0.046875, 0.5625, 0.09375]]
define double @f(ptr %x, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i1, %next ]
  %prod = phi double [ 1.0, %entry ], [ %prod1, %next ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  br label %head
head:
  %h = phi double [ %v, %outer ], [ %g, %body ]
  %big = fcmp ogt double %h, 1.0
  br i1 %big, label %body, label %next
body:
  %g = fmul double %h, 0.5
  br label %head
next:
  %prod1 = fmul double %prod, %h
  %i1 = add nuw nsw i64 %i, 1
  %on = icmp slt i64 %i1, %n
  br i1 %on, label %outer, label %done
done:
  ret double %prod1
}
