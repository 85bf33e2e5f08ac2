; x^2 lands where only a const argument reaches.
; error: @f(out, const) RG0203 "const"
define void @f(double %x, ptr %out) {
  %w = fmul double %x, %x
  store double %w, ptr %out
  ret void
}
