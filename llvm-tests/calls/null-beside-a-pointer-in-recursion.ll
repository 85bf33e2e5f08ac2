; The outer call passes no pointer, inner ones pass one into the array: null has a shadow too then, null as well.
; run: @f([1.0, 3.0, 2.5], i64 3) == 22.5, grad == [[22.5, 7.5, 18.0]]
define double @f(ptr %x, i64 %n) {
  %r = call double @walk(ptr %x, ptr null, i64 %n)
  ret double %r
}

define internal double @walk(ptr %x, ptr %last, i64 %n) {
entry:
  %end = icmp eq i64 %n, 0
  br i1 %end, label %out, label %on
on:
  %v = load double, ptr %x
  %big = fcmp ogt double %v, 2.0
  %best = select i1 %big, ptr %x, ptr %last
  %next = getelementptr double, ptr %x, i64 1
  %m = sub i64 %n, 1
  %r = call double @walk(ptr %next, ptr %best, i64 %m)
  %s = fmul double %r, %v
  ret double %s
out:
  %none = icmp eq ptr %last, null
  br i1 %none, label %one, label %some
some:
  %w = load double, ptr %last
  %u = fmul double %w, 1.2
  ret double %u
one:
  ret double 1.0
}
