; log1p in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.699999988079071) == 0.5306282440498592, grad == [0.588235298242536], tol 1e-6
define float @f(float %x) {
  %r = call float @log1pf(float %x)
  ret float %r
}

declare float @log1pf(float)
