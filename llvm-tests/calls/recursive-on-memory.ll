; x[i] = x[i]^2 * x[i+1], from the end to the front, by recursion.
; run: @f([2.0, 3.0, 5.0] shadow [1.0, 0.0, 0.0], i64 2), mem == [[180.0, 45.0, 5.0]], grad == [[180.0, 120.0, 36.0]]
define void @f(ptr %x, i64 %n) {
entry:
  %none = icmp eq i64 %n, 0
  br i1 %none, label %done, label %more
more:
  %next = getelementptr inbounds double, ptr %x, i64 1
  %m = add i64 %n, -1
  call void @f(ptr %next, i64 %m)
  %v = load double, ptr %x
  %u = load double, ptr %next
  %w = fmul double %v, %v
  %z = fmul double %w, %u
  store double %z, ptr %x
  br label %done
done:
  ret void
}
