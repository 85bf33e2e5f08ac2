; The variable's address goes to a callee that stores a pointer of unknown origin through it.
; error: @f(dup, const) RG0215 "`rows` keeps a pointer to memory that carries derivatives"
@space = internal global [4 x double] zeroinitializer
@rows = internal global [2 x ptr] [ptr @space, ptr @space]

define double @f(ptr %x, i64 %n) {
  %p = load ptr, ptr getelementptr (i8, ptr @rows, i64 8)
  %v = load double, ptr %x
  store double %v, ptr %p
  %q = getelementptr double, ptr %p, i64 %n
  %w = load double, ptr %q
  %r = fmul double %w, %v
  ret double %r
}

define void @set(ptr %at, ptr %value) {
  store ptr %value, ptr %at
  ret void
}

define void @init(ptr %p) {
  call void @set(ptr getelementptr (i8, ptr @rows, i64 8), ptr %p)
  ret void
}
