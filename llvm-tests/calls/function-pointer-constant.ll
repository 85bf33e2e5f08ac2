; A function pointer that is known is called directly.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %slot = alloca ptr
  store ptr @square, ptr %slot
  %g = load ptr, ptr %slot
  %r = call double %g(double %x)
  ret double %r
}

define internal double @square(double %v) {
  %w = fmul double %v, %v
  ret double %w
}
