; -sin x
; run: @f(0.75) == 0.7316888688738209, grad == [-0.6816387600233341]
define double @f(double %x) {
  %r = call double @llvm.cos.f64(double %x)
  ret double %r
}

declare double @llvm.cos.f64(double)
