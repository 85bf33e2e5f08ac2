; the library symbol has the same rule as the intrinsic
; run: @f(-2.0) == 0.1353352832366127, grad == [0.1353352832366127]
define double @f(double %x) {
  %r = call double @exp(double %x)
  ret double %r
}

declare double @exp(double)
