; C23's maximum passes over a NaN.
; run: @f(2.0, 3.0) == 3.0, grad == [0.0, 1.0]
; run: @f(4.0, 3.0) == 4.0, grad == [1.0, 0.0]
define double @f(double %x, double %y) {
  %r = call double @llvm.maximumnum.f64(double %x, double %y)
  ret double %r
}
declare double @llvm.maximumnum.f64(double, double)
