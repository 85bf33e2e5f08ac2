; The function that was asked for calls itself.
; run: @f(3.0, i32 3) == 27.0, grad == [27.0]
define double @f(double %x, i32 %n) {
entry:
  %none = icmp eq i32 %n, 0
  br i1 %none, label %done, label %more
more:
  %m = add i32 %n, -1
  %p = call double @f(double %x, i32 %m)
  %q = fmul double %x, %p
  br label %done
done:
  %r = phi double [ 1.0, %entry ], [ %q, %more ]
  ret double %r
}
