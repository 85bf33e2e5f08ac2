; cosh in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.699999988079071) == 1.2551689965879207, grad == [0.758583686876753], tol 1e-6
define float @f(float %x) {
  %r = call float @coshf(float %x)
  ret float %r
}

declare float @coshf(float)
