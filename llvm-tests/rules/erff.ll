; the rule of erf in single precision: to one ulp
; run: @f(0.5) == 0.5204998778130465, grad == [0.8787825789354448], tol 3e-7
define float @f(float %x) {
  %r = call float @erff(float %x)
  ret float %r
}

declare float @erff(float)
