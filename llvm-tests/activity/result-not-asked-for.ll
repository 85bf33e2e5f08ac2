; Only memory is asked for: with a const result no adjoint starts there.
; run: @f([3.0] shadow [1.0]), mem == [[9.0]], grad == [[6.0]]
define void @f(ptr %x) {
  %v = load double, ptr %x
  %w = fmul double %v, %v
  store double %w, ptr %x
  ret void
}
