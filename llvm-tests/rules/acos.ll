; -1/sqrt(1-x^2)
; run: @f(0.5) == 1.0471975511965979, grad == [-1.1547005383792517]
define double @f(double %x) {
  %r = call double @acos(double %x)
  ret double %r
}

declare double @acos(double)
