; both lanes of llvm.exp10 on a vector, the second one counted three times
; run: @f([0.3, -0.4]) == 3.1895838266293715, grad == [[4.594261263060132, 2.7500269089915625]]
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %w = call <2 x double> @llvm.exp10.v2f64(<2 x double> %v)
  %s = fmul <2 x double> %w, <double 1.0, double 3.0>
  %a = extractelement <2 x double> %s, i64 0
  %b = extractelement <2 x double> %s, i64 1
  %r = fadd double %a, %b
  ret double %r
}

declare <2 x double> @llvm.exp10.v2f64(<2 x double>)
