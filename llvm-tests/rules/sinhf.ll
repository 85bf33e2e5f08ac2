; sinh in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.699999988079071) == 0.758583686876753, grad == [1.2551689965879207], tol 1e-6
define float @f(float %x) {
  %r = call float @sinhf(float %x)
  ret float %r
}

declare float @sinhf(float)
