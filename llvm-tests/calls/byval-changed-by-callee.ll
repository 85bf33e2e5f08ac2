; Memory handed over by value is the callee's own: the caller's stays as it is, in each mode.
; run: @f([3.0]) == 324.0, grad == [[540.0]]
define double @f(ptr %x) {
  %r = call double @g(ptr byval(double) %x, i32 2)
  %v = load double, ptr %x
  %s = fmul double %r, %v
  %t = fmul double %s, 1.333333333333333333
  ret double %t
}
define internal double @g(ptr byval(double) %p, i32 %n) {
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %p
  %stop = icmp eq i32 %n, 0
  br i1 %stop, label %end, label %more
more:
  %m = sub i32 %n, 1
  %r = call double @g(ptr byval(double) %p, i32 %m)
  ret double %r
end:
  ret double %v
}
