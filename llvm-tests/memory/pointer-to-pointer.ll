; sum of rows[i][0] * rows[i][1]; row pointers have shadows of their own.
; run: @f([[2.0, 3.0], [4.0, 5.0]], i64 2) == 26.0, grad == [[[3.0, 2.0], [5.0, 4.0]]]
define double @f(ptr %rows, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds ptr, ptr %rows, i64 %i
  %row = load ptr, ptr %p
  %q = getelementptr inbounds double, ptr %row, i64 1
  %a = load double, ptr %row
  %b = load double, ptr %q
  %w = fmul double %a, %b
  %more = fadd double %sum, %w
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %more, %loop ]
  ret double %r
}
