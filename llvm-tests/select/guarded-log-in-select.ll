; The same with both arms evaluated: the arm not taken must not bring 0 * infinity.
; run: @f(2.0) == 0.6931471805599453, grad == [0.5]
; run: @f(0.0) == 0.0, grad == [0.0], kink
define double @f(double %x) {
  %c = fcmp ogt double %x, 0.0
  %l = call double @llvm.log.f64(double %x)
  %r = select i1 %c, double %l, double 0.0
  ret double %r
}

declare double @llvm.log.f64(double)
