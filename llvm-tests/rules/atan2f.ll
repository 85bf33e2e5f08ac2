; atan2 in single precision, both arguments active
; run: @f(0.699999988079071, -1.2000000476837158) == 2.6135182298700212, grad == [-0.6217616512463768, -0.3626942759715638], tol 1e-6
define float @f(float %x, float %y) {
  %r = call float @atan2f(float %x, float %y)
  ret float %r
}

declare float @atan2f(float, float)
