; 1/sqrt(1-x^2)
; run: @f(0.5) == 0.5235987755982989, grad == [1.1547005383792517]
define double @f(double %x) {
  %r = call double @asin(double %x)
  ret double %r
}

declare double @asin(double)
