; A break after the first of two stores of each round.
; run: @f([2.0, 3.0, 50.0, 4.0] shadow [1.0, 1.0, 1.0, 1.0], i64 4), mem == [[5.0, 10.0, 2500.0, 4.0]], grad == [[4.0, 6.0, 100.0, 1.0]]
define void @f(ptr %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  %big = fcmp ogt double %w, 100.0
  br i1 %big, label %done, label %latch
latch:
  %u = fadd double %w, 1.0
  store double %u, ptr %p
  %next = add i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret void
}
