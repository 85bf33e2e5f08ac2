; Returns the product so far at the first element below zero.
; run: @f([2.0, 3.0, -5.0, 7.0], i64 4) == 6.0, grad == [[3.0, 2.0, 0.0, 0.0]]
; run: @f([2.0, 3.0, 5.0], i64 3) == 30.0, grad == [[15.0, 10.0, 6.0]]
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %on ]
  %p = phi double [ 1.0, %entry ], [ %q, %on ]
  %a = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %a
  %neg = fcmp olt double %v, 0.0
  br i1 %neg, label %out, label %on
out:
  ret double %p
on:
  %q = fmul double %p, %v
  %next = add i64 %i, 1
  %again = icmp ult i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret double %q
}
