; Leaves by the count or when the sum passes the limit; each way returns something else.
; run: @f([1.0, 2.0, 3.0], i64 3, const 100.0) == 14.0, grad == [[2.0, 4.0, 6.0]]
; run: @f([1.0, 2.0, 3.0], i64 3, const 4.0) == 25.0, grad == [[20.0, 40.0, 0.0]]
define double @f(ptr %x, i64 %n, double %limit) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  %s = phi double [ 0.0, %entry ], [ %t, %latch ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %t = fadd double %s, %w
  %over = fcmp ogt double %t, %limit
  br i1 %over, label %big, label %latch
latch:
  %next = add i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
big:
  %u = fmul double %t, %t
  ret double %u
done:
  ret double %t
}
