; A volatile load may not run a second time.
; check: plan @f(dup)
; tape: 0
; run: @f([3.0]) == 9.0, grad == [[6.0]]
define double @f(ptr %p) {
  %v = load volatile double, ptr %p ; carry: not-reproducible
  %w = fmul double %v, %v
  ret double %w
}
