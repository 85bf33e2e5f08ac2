; the product of both signs; nothing for the sign giver
; run: @f(3.0, -2.0) == -3.0, grad == [-1.0, 0.0]
define double @f(double %x, double %y) {
  %r = call double @llvm.copysign.f64(double %x, double %y)
  ret double %r
}

declare double @llvm.copysign.f64(double, double)
