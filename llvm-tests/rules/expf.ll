; the rule of exp in single precision: to one ulp
; run: @f(1.5) == 4.4816890703380645, grad == [4.4816890703380645], tol 3e-7
define float @f(float %x) {
  %r = call float @expf(float %x)
  ret float %r
}

declare float @expf(float)
