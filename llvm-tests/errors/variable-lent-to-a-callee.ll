; The recursive callee loads a pointer through its argument, which leads to a variable that another function sets.
; error: @f(dup, const) RG0215 "`space` keeps a pointer to memory that carries derivatives"
@space = internal global { ptr, double } zeroinitializer

define double @f(ptr %x, i64 %n) {
  %v = load double, ptr %x
  store double %v, ptr getelementptr (i8, ptr @space, i64 8)
  %r = call double @walk(ptr @space, i64 %n)
  ret double %r
}

define internal double @walk(ptr %s, i64 %n) {
  %end = icmp eq i64 %n, 0
  br i1 %end, label %out, label %on
on:
  %a = getelementptr i8, ptr %s, i64 8
  %v = load double, ptr %a
  %p = load ptr, ptr %s
  store double %v, ptr %p
  %m = sub i64 %n, 1
  %r = call double @walk(ptr %s, i64 %m)
  %w = load double, ptr %p
  %t = fmul double %r, %w
  ret double %t
out:
  ret double 1.0
}

define void @init(ptr %p) {
  store ptr %p, ptr @space
  ret void
}
