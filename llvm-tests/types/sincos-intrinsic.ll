; Two results in one structure.
; run: @f(0.0) == 1.0, grad == [1.0]
declare { double, double } @llvm.sincos.f64(double)
define double @f(double %x) {
  %p = call { double, double } @llvm.sincos.f64(double %x)
  %s = extractvalue { double, double } %p, 0
  %c = extractvalue { double, double } %p, 1
  %r = fadd double %s, %c
  ret double %r
}
