; 1/(1-x^2)
; run: @f(0.5) == 0.5493061443340548, grad == [1.3333333333333333]
define double @f(double %x) {
  %r = call double @atanh(double %x)
  ret double %r
}

declare double @atanh(double)
