; e^x keeps its digits where the result is -1
; run: @f(-40.0) == -1.0, grad == [4.248354255291589e-18]
define double @f(double %x) {
  %r = call double @expm1(double %x)
  ret double %r
}

declare double @expm1(double)
