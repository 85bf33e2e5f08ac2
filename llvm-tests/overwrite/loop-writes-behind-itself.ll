; Each iteration reads ahead and writes behind: what is read is overwritten by the next one.
; fd: @f([1.0, 2.0, 3.0, 4.0], i64 3)
define double @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %s = phi double [ 0.0, %entry ], [ %t, %loop ]
  %next = add nuw nsw i64 %i, 1
  %p = getelementptr inbounds double, ptr %x, i64 %next
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %q = getelementptr inbounds double, ptr %x, i64 %i
  store double %w, ptr %q
  %t = fadd double %s, %w
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret double %t
}
