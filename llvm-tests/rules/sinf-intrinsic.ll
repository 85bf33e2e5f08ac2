; the rule of sin in single precision: to one ulp
; run: @f(0.75) == 0.6816387600233341, grad == [0.7316888688738209], tol 3e-7
define float @f(float %x) {
  %r = call float @llvm.sin.f32(float %x)
  ret float %r
}

declare float @llvm.sin.f32(float)
