; A jump into the middle of a loop.
; run: @f(2.0, i1 0, i64 3) == 64.0, grad == [192.0]
; run: @f(2.0, i1 1, i64 3) == 32.0, grad == [80.0]
define double @f(double %x, i1 %skip, i64 %n) {
entry:
  br i1 %skip, label %second, label %first
first:
  %i = phi i64 [ 0, %entry ], [ %next, %second ]
  %a = phi double [ 1.0, %entry ], [ %d, %second ]
  %b = fmul double %a, %x
  br label %second
second:
  %j = phi i64 [ 0, %entry ], [ %i, %first ]
  %c = phi double [ 1.0, %entry ], [ %b, %first ]
  %d = fmul double %c, %x
  %next = add i64 %j, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %first, label %done
done:
  ret double %d
}
