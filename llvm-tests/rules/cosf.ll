; cos in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.699999988079071) == 0.7648421949641616, grad == [-0.6442176781200616], tol 1e-6
define float @f(float %x) {
  %r = call float @cosf(float %x)
  ret float %r
}

declare float @cosf(float)
