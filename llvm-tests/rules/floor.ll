; flat between its steps
; run: @f(2.75) == 2.0, grad == [0.0]
define double @f(double %x) {
  %r = call double @llvm.floor.f64(double %x)
  ret double %r
}

declare double @llvm.floor.f64(double)
