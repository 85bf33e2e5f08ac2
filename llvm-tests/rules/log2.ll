; 1/(x ln 2)
; run: @f(2.5) == 1.3219280948873624, grad == [0.5770780163555854]
define double @f(double %x) {
  %r = call double @llvm.log2.f64(double %x)
  ret double %r
}

declare double @llvm.log2.f64(double)
