; An exponential costs more than eight bytes.
; check: plan @f(out)
; tape: 8
; run: @f(0.5) == 2.718281828459045, grad == [5.43656365691809]
define double @f(double %x) {
  %e = call double @llvm.exp.f64(double %x) ; cache: cheaper
  %r = fmul double %e, %e
  ret double %r
}

declare double @llvm.exp.f64(double)
