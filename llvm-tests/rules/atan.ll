; 1/(1+x^2)
; run: @f(0.5) == 0.4636476090008061, grad == [0.8]
define double @f(double %x) {
  %r = call double @atan(double %x)
  ret double %r
}

declare double @atan(double)
