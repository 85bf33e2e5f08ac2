; both lanes of llvm.sin on a vector, the second one counted three times
; run: @f([0.7, 2.1]) == 3.233845787184312, grad == [[0.7648421872844885, -1.5145383137995725]]
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %w = call <2 x double> @llvm.sin.v2f64(<2 x double> %v)
  %s = fmul <2 x double> %w, <double 1.0, double 3.0>
  %a = extractelement <2 x double> %s, i64 0
  %b = extractelement <2 x double> %s, i64 1
  %r = fadd double %a, %b
  ret double %r
}

declare <2 x double> @llvm.sin.v2f64(<2 x double>)
