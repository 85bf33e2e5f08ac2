; Each iteration takes another case; the sweep back takes the same ones in the opposite order.
; run: @f(2.0, i64 3) == 36.0, grad == [60.0]
define double @f(double %x, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %join ]
  %v = phi double [ %x, %entry ], [ %w, %join ]
  switch i64 %i, label %other [ i64 0, label %square  i64 1, label %add ]
square:
  %a = fmul double %v, %v
  br label %join
add:
  %b = fadd double %v, %x
  br label %join
other:
  %c = fmul double %v, %v
  br label %join
join:
  %w = phi double [ %a, %square ], [ %b, %add ], [ %c, %other ]
  %next = add nuw nsw i64 %i, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret double %w
}
