; Negative elements are passed over.
; run: @f([2.0, -3.0, 4.0], i64 3) == 20.0, grad == [[4.0, 0.0, 8.0]]
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  %s = phi double [ 0.0, %entry ], [ %t, %latch ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %neg = fcmp olt double %v, 0.0
  br i1 %neg, label %latch, label %add
add:
  %w = fmul double %v, %v
  %a = fadd double %s, %w
  br label %latch
latch:
  %t = phi double [ %s, %loop ], [ %a, %add ]
  %next = add i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret double %t
}
