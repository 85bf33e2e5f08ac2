; asinh in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.800000011920929) == 0.7326682653540925, grad == [0.78086880490221], tol 1e-6
define float @f(float %x) {
  %r = call float @asinhf(float %x)
  ret float %r
}

declare float @asinhf(float)
