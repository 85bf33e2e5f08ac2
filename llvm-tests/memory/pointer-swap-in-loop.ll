; Two buffers change roles each round: new = old^2.
; run: @f([2.0], [3.0], i64 2) == 16.0, mem == [[16.0], [4.0]], grad == [[32.0], [0.0]]
; run: @f([2.0], [3.0], i64 3) == 256.0, mem == [[16.0], [256.0]], grad == [[1024.0], [0.0]]
define double @f(ptr %a, ptr %b, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %p = phi ptr [ %a, %entry ], [ %q, %loop ]
  %q = phi ptr [ %b, %entry ], [ %p, %loop ]
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %q
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = load double, ptr %q
  ret double %r
}
