; What -ffp-model=strict makes of a product.
; run: @f(3.0) == 9.0, grad == [6.0]
declare double @llvm.experimental.constrained.fmul.f64(double, double, metadata, metadata)
define double @f(double %x) strictfp {
  %r = call double @llvm.experimental.constrained.fmul.f64(double %x, double %x, metadata !"round.dynamic", metadata !"fpexcept.strict") strictfp
  ret double %r
}
