; A pointer into memory that becomes active by a later store.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %a = alloca [2 x double]
  %box = alloca ptr
  store volatile ptr %a, ptr %box
  %p = load volatile ptr, ptr %box
  store double %x, ptr %a
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}
