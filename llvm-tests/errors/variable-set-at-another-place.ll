; Only the first of two pointers is set in this call; the other one is from before it.
; error: @f(dup, const) RG0215 "`pair` keeps a pointer to memory that carries derivatives"
@pair = internal global [2 x ptr] zeroinitializer

define double @f(ptr %x, i64 %n) {
  store ptr %x, ptr @pair
  %p = load ptr, ptr getelementptr (i8, ptr @pair, i64 8)
  %v = load double, ptr %x
  store double %v, ptr %p
  %q = getelementptr double, ptr %p, i64 %n
  %w = load double, ptr %q
  %r = fmul double %w, %v
  ret double %r
}

define void @set(ptr %p) {
  store ptr %p, ptr getelementptr (i8, ptr @pair, i64 8)
  ret void
}
