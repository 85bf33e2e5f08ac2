; tan in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.699999988079071) == 0.8422883600848511, grad == [1.7094496815344278], tol 1e-6
define float @f(float %x) {
  %r = call float @tanf(float %x)
  ret float %r
}

declare float @tanf(float)
