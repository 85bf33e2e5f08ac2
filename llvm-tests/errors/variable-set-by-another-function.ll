; The variable starts with an address that has a shadow, but another function makes it lead to the heap.
; error: @f(dup) RG0215 "`buffer` keeps a pointer to memory that carries derivatives"
@space = internal global [4 x double] zeroinitializer
@buffer = internal global ptr @space

define double @f(ptr %x) {
  %p = load ptr, ptr @buffer
  %v = load double, ptr %x
  store double %v, ptr %p
  %q = load ptr, ptr @buffer
  %w = load double, ptr %q
  %r = fmul double %w, %v
  ret double %r
}

define void @init(i64 %n) {
  %p = call ptr @malloc(i64 %n)
  store ptr %p, ptr @buffer
  ret void
}
declare ptr @malloc(i64)
