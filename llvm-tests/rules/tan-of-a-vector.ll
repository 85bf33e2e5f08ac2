; both lanes of llvm.tan on a vector, the second one counted three times
; run: @f([0.7, -1.2]) == -6.874166485915876, grad == [[1.7094497158631172, 22.847891901621157]]
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %w = call <2 x double> @llvm.tan.v2f64(<2 x double> %v)
  %s = fmul <2 x double> %w, <double 1.0, double 3.0>
  %a = extractelement <2 x double> %s, i64 0
  %b = extractelement <2 x double> %s, i64 1
  %r = fadd double %a, %b
  ret double %r
}

declare <2 x double> @llvm.tan.v2f64(<2 x double>)
