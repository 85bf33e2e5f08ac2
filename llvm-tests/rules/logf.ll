; log in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(1.7000000476837158) == 0.5306282791114146, grad == [0.5882352776180919], tol 1e-6
define float @f(float %x) {
  %r = call float @logf(float %x)
  ret float %r
}

declare float @logf(float)
