; 1/sqrt(1+x^2)
; run: @f(0.75) == 0.6931471805599453, grad == [0.8]
define double @f(double %x) {
  %r = call double @asinh(double %x)
  ret double %r
}

declare double @asinh(double)
