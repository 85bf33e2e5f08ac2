; exp10 in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.30000001192092896) == 1.9952623697367424, grad == [4.594261389167797], tol 1e-6
define float @f(float %x) {
  %r = call float @exp10f(float %x)
  ret float %r
}

declare float @exp10f(float)
