; Nothing returned: the seed is the shadow of the output.
; run: @f(3.0, [0.0] shadow [2.0]), mem == [[9.0]], grad == [12.0, [0.0]]
define void @f(double %x, ptr %out) {
  %w = fmul double %x, %x
  store double %w, ptr %out
  ret void
}
