; An array of floats, in place.
; run: @f([float 1.5, float 2.0] shadow [float 1.0, float 2.0]), mem == [[float 2.25, float 2.0]], grad == [[float 3.0, float 2.0]]
define void @f(ptr %x) {
  %v = load float, ptr %x
  %w = fmul float %v, %v
  store float %w, ptr %x
  ret void
}
