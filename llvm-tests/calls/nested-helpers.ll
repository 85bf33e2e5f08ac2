; A helper that calls a helper.
; run: @f(2.0, 3.0) == 37.0, grad == [36.0, 24.0]
define double @f(double %x, double %y) {
  %a = call double @both(double %x, double %y)
  %r = fadd double %a, 1.0
  ret double %r
}

define internal double @both(double %x, double %y) {
  %p = fmul double %x, %y
  %r = call double @square(double %p)
  ret double %r
}

define internal double @square(double %v) {
  %w = fmul double %v, %v
  ret double %w
}
