; Outside of its bounds a clamped value stands still.
; run: @f(0.5) == 0.5, grad == [1.0]
; run: @f(-1.0) == 0.0, grad == [0.0]
; run: @f(7.0) == 1.0, grad == [0.0]
define double @f(double %x) {
  %l = call double @llvm.maxnum.f64(double %x, double 0.0)
  %r = call double @llvm.minnum.f64(double %l, double 1.0)
  ret double %r
}
declare double @llvm.maxnum.f64(double, double)
declare double @llvm.minnum.f64(double, double)
