; atan in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.699999988079071) == 0.6107259563885851, grad == [0.6711409471146798], tol 1e-6
define float @f(float %x) {
  %r = call float @atanf(float %x)
  ret float %r
}

declare float @atanf(float)
