; y, x and 1
; run: @f(3.0, 4.0, 5.0) == 17.0, grad == [4.0, 3.0, 1.0]
define double @f(double %x, double %y, double %z) {
  %r = call double @llvm.fmuladd.f64(double %x, double %y, double %z)
  ret double %r
}

declare double @llvm.fmuladd.f64(double, double, double)
