; The sum is in a callee.
; run: @f([2.0, 3.0, 5.0], 1.5) == 132.25, grad == [[23.0, 23.0, 23.0], 23.0]
define double @f(ptr %x, double %w) {
  %s = alloca double
  store double %w, ptr %s
  br label %l
l:
  %i = phi i64 [ 0, %0 ], [ %n, %l ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  call void @add(ptr %s, ptr %p)
  %n = add i64 %i, 1
  %c = icmp eq i64 %n, 3
  br i1 %c, label %e, label %l
e:
  %r = load double, ptr %s
  %q = fmul double %r, %r
  ret double %q
}
define void @add(ptr %s, ptr %p) noinline {
  %v = load double, ptr %p
  %old = atomicrmw fadd ptr %s, double %v monotonic
  ret void
}
