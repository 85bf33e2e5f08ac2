; x[index[i]]: repeated indices add up.
; run: @f([2.0, 3.0], const i64 [1, 0, 1], i64 3) == 22.0, grad == [[4.0, 12.0]]
define double @f(ptr %x, ptr %index, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds i64, ptr %index, i64 %i
  %k = load i64, ptr %p
  %q = getelementptr inbounds double, ptr %x, i64 %k
  %v = load double, ptr %q
  %w = fmul double %v, %v
  %more = fadd double %sum, %w
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %more, %loop ]
  ret double %r
}
