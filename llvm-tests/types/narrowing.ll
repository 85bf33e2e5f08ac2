; double in, float out.
; run: @f(1.5) == 2.25, grad == [3.0]
define float @f(double %x) {
  %s = fptrunc double %x to float
  %r = fmul float %s, %s
  ret float %r
}
