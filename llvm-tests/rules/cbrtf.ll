; cbrt in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(1.7000000476837158) == 1.1934832030861042, grad == [0.234016307766628], tol 1e-6
define float @f(float %x) {
  %r = call float @cbrtf(float %x)
  ret float %r
}

declare float @cbrtf(float)
