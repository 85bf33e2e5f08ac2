; both lanes of llvm.log10 on a vector, the second one counted three times
; run: @f([1.7, 0.4]) == -0.9633711046378388, grad == [[0.2554673422960305, 3.2572086142743886]]
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %w = call <2 x double> @llvm.log10.v2f64(<2 x double> %v)
  %s = fmul <2 x double> %w, <double 1.0, double 3.0>
  %a = extractelement <2 x double> %s, i64 0
  %b = extractelement <2 x double> %s, i64 1
  %r = fadd double %a, %b
  ret double %r
}

declare <2 x double> @llvm.log10.v2f64(<2 x double>)
