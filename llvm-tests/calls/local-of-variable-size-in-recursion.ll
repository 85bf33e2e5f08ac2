; A local of variable size outlives the first half of a recursive function: its shadow is read by the second.
; run: @f([2.0, 3.0], i64 3) == 60.0, grad == [[60.0, 20.0]]
define double @f(ptr %x, i64 %n) {
  %v = alloca double, i64 %n
  %q = getelementptr double, ptr %x, i64 1
  %b = load double, ptr %q
  store double %b, ptr %v
  %r = call double @g(ptr %v, ptr %x, i64 %n)
  ret double %r
}
define internal double @g(ptr %p, ptr %x, i64 %n) {
  %a = load double, ptr %p
  %b = load double, ptr %x
  %last = icmp eq i64 %n, 1
  br i1 %last, label %end, label %more
more:
  %t = alloca double, i64 %n
  %ab = fmul double %a, %b
  store double %ab, ptr %t
  %m = sub i64 %n, 1
  %r = call double @g(ptr %t, ptr %x, i64 %m)
  ret double %r
end:
  %five = fmul double %a, 5.0
  ret double %five
}
