; lgamma in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(2.299999952316284) == 0.15418942634750007, grad == [0.6000398544937673], tol 1e-6
define float @f(float %x) {
  %r = call float @lgammaf(float %x)
  ret float %r
}

declare float @lgammaf(float)
