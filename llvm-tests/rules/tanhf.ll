; the rule of tanh in single precision: to a few ulps
; run: @f(0.75) == 0.6351489523872873, grad == [0.5965858082813313], tol 3e-7
define float @f(float %x) {
  %r = call float @tanhf(float %x)
  ret float %r
}

declare float @tanhf(float)
