; x^n by recursion: a pair of functions and a record for each level.
; run: @f(3.0, i32 4) == 81.0, grad == [108.0]
; run: @f(3.0, i32 0) == 1.0, grad == [0.0]
define double @f(double %x, i32 %n) {
  %r = call double @power(double %x, i32 %n)
  ret double %r
}

define internal double @power(double %x, i32 %n) {
entry:
  %none = icmp eq i32 %n, 0
  br i1 %none, label %done, label %more
more:
  %m = add i32 %n, -1
  %p = call double @power(double %x, i32 %m)
  %q = fmul double %p, %x
  br label %done
done:
  %r = phi double [ 1.0, %entry ], [ %q, %more ]
  ret double %r
}
