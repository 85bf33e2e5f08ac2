; Y0' = -Y1 and Y1' = Y0 - Y1/x, against differences
; fd: @f(2.5)
define double @f(double %x) {
  %a = call double @y0(double %x)
  %b = call double @y1(double %x)
  %r = fmul double %a, %b
  ret double %r
}

declare double @y0(double)
declare double @y1(double)
