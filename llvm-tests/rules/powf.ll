; pow in single precision, both arguments active
; run: @f(1.600000023841858, 0.699999988079071) == 1.3895813924845548, grad == [0.6079418397997652, 0.6531083183064599], tol 1e-6
define float @f(float %x, float %y) {
  %r = call float @powf(float %x, float %y)
  ret float %r
}

declare float @powf(float, float)
