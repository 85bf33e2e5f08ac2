; all to the smaller
; run: @f(4.0, 3.0) == 3.0, grad == [0.0, 1.0]
define double @f(double %x, double %y) {
  %r = call double @llvm.minimum.f64(double %x, double %y)
  ret double %r
}

declare double @llvm.minimum.f64(double, double)
