; (x, y) times (y, x): both lanes are x*y.
; run: @f([3.0, 4.0]) == 24.0, grad == [[8.0, 6.0]]
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %s = shufflevector <2 x double> %v, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %w = fmul <2 x double> %v, %s
  %a = extractelement <2 x double> %w, i64 0
  %b = extractelement <2 x double> %w, i64 1
  %r = fadd double %a, %b
  ret double %r
}
