; An exponential is dearer than a value carried over to the reverse sweep.
; check: plan @f(out)
; tape: 0
; run: @f(0.5) == 2.718281828459045, grad == [5.43656365691809]
define double @f(double %x) {
  %e = call double @llvm.exp.f64(double %x) ; carry: cheaper
  %r = fmul double %e, %e
  ret double %r
}

declare double @llvm.exp.f64(double)
