; A vector stored over its source.
; run: @f([3.0, 4.0] shadow [1.0, 2.0]), mem == [[9.0, 16.0]], grad == [[6.0, 16.0]]
define void @f(ptr %x) {
  %v = load <2 x double>, ptr %x, align 8
  %w = fmul <2 x double> %v, %v
  store <2 x double> %w, ptr %x, align 8
  ret void
}
