; The sum of the lanes by intrinsic.
; run: @f([1.0, 2.0, 3.0, 4.0]) == 30.0, grad == [[2.0, 4.0, 6.0, 8.0]]
define double @f(ptr %x) {
  %v = load <4 x double>, ptr %x, align 8
  %w = fmul <4 x double> %v, %v
  %r = call reassoc double @llvm.vector.reduce.fadd.v4f64(double 0.0, <4 x double> %w)
  ret double %r
}

declare double @llvm.vector.reduce.fadd.v4f64(double, <4 x double>)
