; Two calls at each level: f(x, n) = f(x, n-1) * f(x, n-2), a power of x by Fibonacci's numbers.
; run: @f(2.0, i32 5) == 32.0, grad == [80.0]
define double @f(double %x, i32 %n) {
entry:
  %small = icmp slt i32 %n, 2
  br i1 %small, label %leaf, label %more
leaf:
  %zero = icmp eq i32 %n, 0
  %v = select i1 %zero, double 1.0, double %x
  ret double %v
more:
  %a = add i32 %n, -1
  %b = add i32 %n, -2
  %p = call double @f(double %x, i32 %a)
  %q = call double @f(double %x, i32 %b)
  %r = fmul double %p, %q
  ret double %r
}
