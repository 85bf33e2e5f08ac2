; A static variable may keep a pointer from an earlier call; nobody put its shadow beside it.
; error: @f(dup, const) RG0215 "`buffer` keeps a pointer to memory that carries derivatives"
@buffer = internal global ptr null

define double @f(ptr %x, i64 %n) {
  %p = load ptr, ptr @buffer
  %v = load double, ptr %x
  store double %v, ptr %p
  %q = getelementptr double, ptr %p, i64 %n
  %w = load double, ptr %q
  %r = fmul double %w, %v
  ret double %r
}

define void @set(ptr %p) {
  store ptr %p, ptr @buffer
  ret void
}
