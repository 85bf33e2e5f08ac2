; e^x, not e^x - 1
; run: @f(0.5) == 0.6487212707001282, grad == [1.6487212707001282]
define double @f(double %x) {
  %r = call double @expm1(double %x)
  ret double %r
}

declare double @expm1(double)
