; both lanes of llvm.exp2 on a vector, the second one counted three times
; run: @f([0.6, -1.3]) == 2.7340951610447513, grad == [[1.0506146646046832, 0.8445156876560758]]
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %w = call <2 x double> @llvm.exp2.v2f64(<2 x double> %v)
  %s = fmul <2 x double> %w, <double 1.0, double 3.0>
  %a = extractelement <2 x double> %s, i64 0
  %b = extractelement <2 x double> %s, i64 1
  %r = fadd double %a, %b
  ret double %r
}

declare <2 x double> @llvm.exp2.v2f64(<2 x double>)
