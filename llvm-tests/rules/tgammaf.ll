; tgamma in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(2.299999952316284) == 1.1667118718160474, grad == [0.700073621800652], tol 1e-6
define float @f(float %x) {
  %r = call float @tgammaf(float %x)
  ret float %r
}

declare float @tgammaf(float)
