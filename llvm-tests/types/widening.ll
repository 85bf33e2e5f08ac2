; float in, double out.
; run: @f(1.5) == 2.25, grad == [3.0]
define double @f(float %x) {
  %d = fpext float %x to double
  %r = fmul double %d, %d
  ret double %r
}
