; the convention at the singularity: 0, no infinity
; run: @f(0.0) == 0.0, grad == [0.0], kink
define double @f(double %x) {
  %r = call double @llvm.sqrt.f64(double %x)
  ret double %r
}

declare double @llvm.sqrt.f64(double)
