; The inner loop runs i times, so not at all at first.
; run: @f(2.0, i64 3) == 8.0, grad == [12.0]
; run: @f(2.0, i64 1) == 1.0, grad == [0.0]
define double @f(double %x, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i1, %next ]
  %p = phi double [ 1.0, %entry ], [ %r, %next ]
  %some = icmp sgt i64 %i, 0
  br i1 %some, label %inner, label %next
inner:
  %j = phi i64 [ 0, %outer ], [ %j1, %inner ]
  %q = phi double [ %p, %outer ], [ %q1, %inner ]
  %q1 = fmul double %q, %x
  %j1 = add nuw nsw i64 %j, 1
  %in = icmp slt i64 %j1, %i
  br i1 %in, label %inner, label %next
next:
  %r = phi double [ %p, %outer ], [ %q1, %inner ]
  %i1 = add nuw nsw i64 %i, 1
  %on = icmp slt i64 %i1, %n
  br i1 %on, label %outer, label %done
done:
  ret double %r
}
