; sqrt of a negative number under a select: its NaN stays there.
; run: @f(4.0) == 7.38905609893065, grad == [1.8472640247326626]
; run: @f(-4.0) == -4.0, grad == [1.0]
define double @f(double %x) {
  %c = fcmp ogt double %x, 0.0
  %s = call double @llvm.sqrt.f64(double %x)
  %e = call double @llvm.exp.f64(double %s)
  %r = select i1 %c, double %e, double %x
  ret double %r
}

declare double @llvm.sqrt.f64(double)
declare double @llvm.exp.f64(double)
