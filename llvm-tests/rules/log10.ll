; 1/(x ln 10)
; run: @f(2.5) == 0.3979400086720376, grad == [0.17371779276130073]
define double @f(double %x) {
  %r = call double @llvm.log10.f64(double %x)
  ret double %r
}

declare double @llvm.log10.f64(double)
