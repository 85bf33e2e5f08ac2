; One value in all three places gets three contributions.
; run: @f(3.0) == 12.0, grad == [7.0]
define double @f(double %x) {
  %r = call double @llvm.fma.f64(double %x, double %x, double %x)
  ret double %r
}
declare double @llvm.fma.f64(double, double, double)
