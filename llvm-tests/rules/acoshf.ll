; acosh in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(1.7000000476837158) == 1.1232310172720947, grad == [0.7273929362553416], tol 1e-6
define float @f(float %x) {
  %r = call float @acoshf(float %x)
  ret float %r
}

declare float @acoshf(float)
