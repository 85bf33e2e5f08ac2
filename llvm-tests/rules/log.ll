; 1/x
; run: @f(2.5) == 0.9162907318741551, grad == [0.4]
define double @f(double %x) {
  %r = call double @llvm.log.f64(double %x)
  ret double %r
}

declare double @llvm.log.f64(double)
