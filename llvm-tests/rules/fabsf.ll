; fabs in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(-1.5) == 1.5, grad == [-1.0], tol 1e-6
define float @f(float %x) {
  %r = call float @fabsf(float %x)
  ret float %r
}

declare float @fabsf(float)
