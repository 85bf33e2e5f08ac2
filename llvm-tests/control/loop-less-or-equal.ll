; i <= n, unsigned and 32 bits wide: n + 1 trips.
; run: @f(2.0, i32 3) == 16.0, grad == [32.0]
; run: @f(2.0, i32 0) == 2.0, grad == [1.0]
define double @f(double %x, i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %p = phi double [ 1.0, %entry ], [ %q, %loop ]
  %q = fmul double %p, %x
  %next = add i32 %i, 1
  %again = icmp ule i32 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret double %q
}
