; fmod in single precision, both arguments active
; run: @f(7.300000190734863, 2.0999999046325684) == 1.0000004768371582, grad == [1.0, -3.0], tol 1e-6
define float @f(float %x, float %y) {
  %r = call float @fmodf(float %x, float %y)
  ret float %r
}

declare float @fmodf(float, float)
