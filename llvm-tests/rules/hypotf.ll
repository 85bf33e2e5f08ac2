; hypot in single precision, both arguments active
; run: @f(0.6000000238418579, -1.100000023841858) == 1.2529964409615528, grad == [0.4788521373463889, -0.8778955692784849], tol 1e-6
define float @f(float %x, float %y) {
  %r = call float @hypotf(float %x, float %y)
  ret float %r
}

declare float @hypotf(float, float)
