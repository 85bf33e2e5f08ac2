; y = 0: the partial for x is 0
; run: @f(2.0, 0.0) == 1.0, grad == [0.0, 0.6931471805599453]
define double @f(double %x, double %y) {
  %r = call double @llvm.pow.f64(double %x, double %y)
  ret double %r
}

declare double @llvm.pow.f64(double, double)
