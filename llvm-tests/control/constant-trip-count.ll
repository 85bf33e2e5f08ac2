; Four rounds, known: the tape is on the stack.
; run: @f(0.5) == 0.43053490468177247, grad == [0.6293345060012926], allocs == 0
define double @f(double %x) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %v = phi double [ %x, %entry ], [ %w, %loop ]
  %w = call double @llvm.sin.f64(double %v)
  %next = add nuw nsw i32 %i, 1
  %again = icmp ne i32 %next, 4
  br i1 %again, label %loop, label %done
done:
  ret double %w
}

declare double @llvm.sin.f64(double)
