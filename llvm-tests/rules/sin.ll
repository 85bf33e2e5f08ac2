; cos x
; run: @f(0.75) == 0.6816387600233341, grad == [0.7316888688738209]
define double @f(double %x) {
  %r = call double @llvm.sin.f64(double %x)
  ret double %r
}

declare double @llvm.sin.f64(double)
