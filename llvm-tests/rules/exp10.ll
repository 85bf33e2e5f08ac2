; 10^x ln 10
; run: @f(0.5) == 3.1622776601683795, grad == [7.281413400211802]
define double @f(double %x) {
  %r = call double @llvm.exp10.f64(double %x)
  ret double %r
}

declare double @llvm.exp10.f64(double)
