; Without noalias the two arguments may be one block.
; check: plan @f(dup, dup)
; tape: 8
; run: @f([3.0], [0.0] shadow [1.0]), mem == [[3.0], [9.0]], grad == [[6.0], [0.0]]
; run: @f([3.0] shadow [1.0], same 0), mem == [[9.0]], grad == [[6.0]]
define void @f(ptr %in, ptr %out) {
  %v = load double, ptr %in ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  store double %w, ptr %out ; label %s
  ret void
}
