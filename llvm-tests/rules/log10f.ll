; log10 in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(1.7000000476837158) == 0.23044893355990592, grad == [0.25546733513036474], tol 1e-6
define float @f(float %x) {
  %r = call float @log10f(float %x)
  ret float %r
}

declare float @log10f(float)
