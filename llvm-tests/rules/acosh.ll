; 1/sqrt(x^2-1)
; run: @f(1.25) == 0.6931471805599453, grad == [1.3333333333333333]
define double @f(double %x) {
  %r = call double @acosh(double %x)
  ret double %r
}

declare double @acosh(double)
