; A loop that moves the pointer itself.
; run: @f([2.0, 3.0, 4.0], i64 3) == 29.0, grad == [[4.0, 6.0, 8.0]]
define double @f(ptr %x, i64 %n) {
entry:
  %end = getelementptr inbounds double, ptr %x, i64 %n
  br label %loop
loop:
  %p = phi ptr [ %x, %entry ], [ %p1, %loop ]
  %s = phi double [ 0.0, %entry ], [ %s1, %loop ]
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %s1 = fadd double %s, %w
  %p1 = getelementptr inbounds double, ptr %p, i64 1
  %again = icmp ne ptr %p1, %end
  br i1 %again, label %loop, label %done
done:
  ret double %s1
}
