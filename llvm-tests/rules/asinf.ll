; asin in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.30000001192092896) == 0.3046926665119266, grad == [1.0482848408416532], tol 1e-6
define float @f(float %x) {
  %r = call float @asinf(float %x)
  ret float %r
}

declare float @asinf(float)
