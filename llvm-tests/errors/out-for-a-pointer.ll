; A pointer's derivative cannot be returned.
; error: @f(out) RG0106 "out"
define double @f(ptr %x) {
  %r = load double, ptr %x
  ret double %r
}
