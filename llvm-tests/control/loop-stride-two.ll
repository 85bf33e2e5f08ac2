; Every second element.
; run: @f([2.0, 3.0, 4.0, 5.0, 6.0], i64 5) == 56.0, grad == [[4.0, 0.0, 8.0, 0.0, 12.0]]
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %s2, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %s2 = fadd double %s, %w
  %next = add nuw nsw i64 %i, 2
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret double %s2
}
