; A bit cast to an integer and back is the identity.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %slot = alloca i64
  %bits = bitcast double %x to i64
  store volatile i64 %bits, ptr %slot
  %v = load volatile double, ptr %slot
  %w = fmul double %v, %v
  ret double %w
}
