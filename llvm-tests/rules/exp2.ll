; 2^x ln 2
; run: @f(1.5) == 2.8284271247461903, grad == [1.9605162869370945]
define double @f(double %x) {
  %r = call double @llvm.exp2.f64(double %x)
  ret double %r
}

declare double @llvm.exp2.f64(double)
