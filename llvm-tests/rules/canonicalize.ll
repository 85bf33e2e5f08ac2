; The same number, in its usual form.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %c = call double @llvm.canonicalize.f64(double %x)
  %r = fmul double %c, %c
  ret double %r
}
declare double @llvm.canonicalize.f64(double)
