; the convention at the kink
; run: @f(0.0) == 0.0, grad == [1.0], kink
define double @f(double %x) {
  %r = call double @llvm.fabs.f64(double %x)
  ret double %r
}

declare double @llvm.fabs.f64(double)
