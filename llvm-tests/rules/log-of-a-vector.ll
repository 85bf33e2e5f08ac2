; both lanes of llvm.log on a vector, the second one counted three times
; run: @f([1.7, 0.4]) == -2.2182439445602946, grad == [[0.5882352941176471, 7.5]]
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %w = call <2 x double> @llvm.log.v2f64(<2 x double> %v)
  %s = fmul <2 x double> %w, <double 1.0, double 3.0>
  %a = extractelement <2 x double> %s, i64 0
  %b = extractelement <2 x double> %s, i64 1
  %r = fadd double %a, %b
  ret double %r
}

declare <2 x double> @llvm.log.v2f64(<2 x double>)
