; <2 x double> from memory, times itself, lanes added.
; run: @f([3.0, 4.0]) == 25.0, grad == [[6.0, 8.0]]
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %w = fmul <2 x double> %v, %v
  %a = extractelement <2 x double> %w, i64 0
  %b = extractelement <2 x double> %w, i64 1
  %r = fadd double %a, %b
  ret double %r
}
