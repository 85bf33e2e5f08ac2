; the sign of x
; run: @f(-3.0) == 3.0, grad == [-1.0]
define double @f(double %x) {
  %r = call double @llvm.fabs.f64(double %x)
  ret double %r
}

declare double @llvm.fabs.f64(double)
