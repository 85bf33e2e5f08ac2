; Another function makes the variable lead back to where it started: its shadow is found by the address.
; run: @f([3.0]) == 9.0, grad == [[6.0]]
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

define void @reset() {
  store ptr @space, ptr @buffer
  ret void
}
