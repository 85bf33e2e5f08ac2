; no 0*ln 0: the partial for y is 0
; run: @f(0.0, 2.0) == 0.0, grad == [0.0, 0.0], kink
define double @f(double %x, double %y) {
  %r = call double @llvm.pow.f64(double %x, double %y)
  ret double %r
}

declare double @llvm.pow.f64(double, double)
