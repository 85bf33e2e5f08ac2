; the rule of sqrt in single precision: to one ulp
; run: @f(6.25) == 2.5, grad == [0.2], tol 3e-7
define float @f(float %x) {
  %r = call float @sqrtf(float %x)
  ret float %r
}

declare float @sqrtf(float)
