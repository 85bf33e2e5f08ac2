; fdim in single precision, both arguments active
; run: @f(1.5, 0.4000000059604645) == 1.0999999940395355, grad == [1.0, -1.0], tol 1e-6
define float @f(float %x, float %y) {
  %r = call float @fdimf(float %x, float %y)
  ret float %r
}

declare float @fdimf(float, float)
