; 1/(2 sqrt x)
; run: @f(6.25) == 2.5, grad == [0.2]
define double @f(double %x) {
  %r = call double @llvm.sqrt.f64(double %x)
  ret double %r
}

declare double @llvm.sqrt.f64(double)
