; noinline is the user's word on code size, not on derivatives.
; run: @f(3.0) == 18.0, grad == [12.0]
define double @f(double %x) {
  %a = call double @square(double %x)
  %b = call double @square(double %x)
  %r = fadd double %a, %b
  ret double %r
}

define internal double @square(double %v) noinline {
  %w = fmul double %v, %v
  ret double %w
}
