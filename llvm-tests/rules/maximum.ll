; all to the larger
; run: @f(4.0, 3.0) == 4.0, grad == [1.0, 0.0]
define double @f(double %x, double %y) {
  %r = call double @llvm.maximum.f64(double %x, double %y)
  ret double %r
}

declare double @llvm.maximum.f64(double, double)
