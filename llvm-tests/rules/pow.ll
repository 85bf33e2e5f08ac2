; y x^(y-1) and x^y ln x
; run: @f(2.5, 1.5) == 3.952847075210474, grad == [2.3717082451262845, 3.6219571395312187]
define double @f(double %x, double %y) {
  %r = call double @llvm.pow.f64(double %x, double %y)
  ret double %r
}

declare double @llvm.pow.f64(double, double)
