; both lanes of llvm.tanh on a vector, the second one counted three times
; run: @f([0.7, -0.4]) == -0.5354791096485112, grad == [[0.6347395899824586, 2.566916358243533]]
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %w = call <2 x double> @llvm.tanh.v2f64(<2 x double> %v)
  %s = fmul <2 x double> %w, <double 1.0, double 3.0>
  %a = extractelement <2 x double> %s, i64 0
  %b = extractelement <2 x double> %s, i64 1
  %r = fadd double %a, %b
  ret double %r
}

declare <2 x double> @llvm.tanh.v2f64(<2 x double>)
