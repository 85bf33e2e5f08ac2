; As clang -O0 writes it: the argument goes through a slot.
; run: @f(3.0) == 9.0, grad == [6.0], allocs == 0
define double @f(double %x) {
  %slot = alloca double
  store double %x, ptr %slot
  %a = load double, ptr %slot
  %b = load double, ptr %slot
  %r = fmul double %a, %b
  ret double %r
}
