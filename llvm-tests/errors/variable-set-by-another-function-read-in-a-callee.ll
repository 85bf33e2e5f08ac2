; Only the recursive callee loads the pointer, and nobody of the gradient has stored it.
; error: @f(dup, const) RG0215 "`buffer` keeps a pointer to memory that carries derivatives"
@buffer = internal global ptr null

define double @f(ptr %x, i64 %n) {
  %r = call double @walk(ptr %x, i64 %n)
  ret double %r
}

define internal double @walk(ptr %x, i64 %n) {
  %end = icmp eq i64 %n, 0
  br i1 %end, label %out, label %on
on:
  %p = load ptr, ptr @buffer
  %v = load double, ptr %x
  store double %v, ptr %p
  %m = sub i64 %n, 1
  %r = call double @walk(ptr %x, i64 %m)
  %w = load double, ptr %p
  %s = fadd double %r, %w
  ret double %s
out:
  ret double 0.0
}

define void @init(ptr %p) {
  store ptr %p, ptr @buffer
  ret void
}
