; The cube root in single precision.
; run: @f(8.0) == 2.0, grad == [0.08333333333333333], tol 1e-6
define float @f(float %x) {
  %r = call float @cbrtf(float %x)
  ret float %r
}
declare float @cbrtf(float)
