; expm1 in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.30000001192092896) == 0.34985882366757415, grad == [1.3498588236675741], tol 1e-6
define float @f(float %x) {
  %r = call float @expm1f(float %x)
  ret float %r
}

declare float @expm1f(float)
