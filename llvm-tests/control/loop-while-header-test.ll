; The test stands in the header; the body may not run at all.
; run: @f(2.0, i64 3) == 8.0, grad == [12.0]
; run: @f(2.0, i64 0) == 1.0, grad == [0.0]
define double @f(double %x, i64 %n) {
entry:
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %p = phi double [ 1.0, %entry ], [ %q, %body ]
  %on = icmp ne i64 %i, %n
  br i1 %on, label %body, label %done
body:
  %q = fmul double %p, %x
  %next = add i64 %i, 1
  br label %head
done:
  ret double %p
}
