; exp2 in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.6000000238418579) == 1.5157165915590038, grad == [1.0506146819670537], tol 1e-6
define float @f(float %x) {
  %r = call float @exp2f(float %x)
  ret float %r
}

declare float @exp2f(float)
