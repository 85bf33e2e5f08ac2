; log2 in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(1.7000000476837158) == 0.7655347868294826, grad == [0.8486441178955638], tol 1e-6
define float @f(float %x) {
  %r = call float @log2f(float %x)
  ret float %r
}

declare float @log2f(float)
