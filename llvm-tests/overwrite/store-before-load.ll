; The store comes first, so it cannot change what the load saw.
; check: plan @f(dup, dup)
; tape: 0
; run: @f([3.0], [5.0]) == 9.0, mem == [[3.0], [0.0]], grad == [[6.0], [0.0]]
; run: @f([3.0], same 0) == 0.0, mem == [[0.0]], grad == [[0.0]]
define double @f(ptr %in, ptr %out) {
  store double 0.0, ptr %out
  %v = load double, ptr %in ; reread
  %w = fmul double %v, %v
  ret double %w
}
