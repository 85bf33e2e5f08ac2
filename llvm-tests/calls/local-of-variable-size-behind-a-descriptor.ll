; The address of a local of variable size goes down a recursion inside a struct.
; run: @f([2.0, 3.0], i64 2) == 12.0, grad == [[12.0, 0.0]]
define double @f(ptr %x, i64 %n) {
  %d = alloca { ptr, i64 }
  %at = getelementptr i8, ptr %d, i64 8
  store ptr %x, ptr %d
  store i64 %n, ptr %at
  %r = call double @g(ptr %d)
  ret double %r
}
define internal double @g(ptr %d) {
  %at = getelementptr i8, ptr %d, i64 8
  %n = load i64, ptr %at
  %p = load ptr, ptr %d
  %a = load double, ptr %p
  %last = icmp eq i64 %n, 1
  br i1 %last, label %end, label %more
more:
  %t = alloca double, i64 %n
  %e = alloca { ptr, i64 }
  %to = getelementptr i8, ptr %e, i64 8
  %aa = fmul double %a, %a
  store double %aa, ptr %t
  %m = sub i64 %n, 1
  store ptr %t, ptr %e
  store i64 %m, ptr %to
  %r = call double @g(ptr %e)
  ret double %r
end:
  %three = fmul double %a, 3.0
  ret double %three
}
