; atanh in single precision, by its library name; the tolerance is a few units in the last place
; run: @f(0.30000001192092896) == 0.3095196173030337, grad == [1.0989011075384103], tol 1e-6
define float @f(float %x) {
  %r = call float @atanhf(float %x)
  ret float %r
}

declare float @atanhf(float)
