; even squares, odd multiplies by x.
; run: @f(2.0, i32 3) == 8.0, grad == [12.0]
define double @f(double %x, i32 %n) {
  %r = call double @odd(double %x, i32 %n)
  ret double %r
}

define internal double @odd(double %x, i32 %n) {
entry:
  %none = icmp eq i32 %n, 0
  br i1 %none, label %done, label %more
more:
  %m = add i32 %n, -1
  %p = call double @even(double %x, i32 %m)
  %q = fmul double %p, %x
  br label %done
done:
  %r = phi double [ %x, %entry ], [ %q, %more ]
  ret double %r
}

define internal double @even(double %x, i32 %n) {
entry:
  %none = icmp eq i32 %n, 0
  br i1 %none, label %done, label %more
more:
  %m = add i32 %n, -1
  %p = call double @odd(double %x, i32 %m)
  %q = fmul double %p, %p
  br label %done
done:
  %r = phi double [ 1.0, %entry ], [ %q, %more ]
  ret double %r
}
