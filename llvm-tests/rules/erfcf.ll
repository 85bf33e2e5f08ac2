; erfc in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.4000000059604645) == 0.5716076392220988, grad == [-0.9615412942543216], tol 1e-6
define float @f(float %x) {
  %r = call float @erfcf(float %x)
  ret float %r
}

declare float @erfcf(float)
