; J0(x) - J1(x)/x
; run: @f(1.5) == 0.5579365079100996, grad == [0.13986999979585174]
define double @f(double %x) {
  %r = call double @j1(double %x)
  ret double %r
}

declare double @j1(double)
