; both lanes of llvm.atan on a vector, the second one counted three times
; run: @f([0.7, -2.0]) == -2.7107201889930628, grad == [[0.6711409395973155, 0.6]]
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %w = call <2 x double> @llvm.atan.v2f64(<2 x double> %v)
  %s = fmul <2 x double> %w, <double 1.0, double 3.0>
  %a = extractelement <2 x double> %s, i64 0
  %b = extractelement <2 x double> %s, i64 1
  %r = fadd double %a, %b
  ret double %r
}

declare <2 x double> @llvm.atan.v2f64(<2 x double>)
