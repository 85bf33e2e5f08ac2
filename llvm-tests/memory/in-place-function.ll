; x = sin(x) in memory: the shadow is read, zeroed, and gets the new contribution.
; run: @f([0.5] shadow [2.0]), mem == [[0.479425538604203]], grad == [[1.7551651237807455]]
define void @f(ptr %p) {
  %v = load double, ptr %p
  %s = call double @llvm.sin.f64(double %v)
  store double %s, ptr %p
  ret void
}

declare double @llvm.sin.f64(double)
