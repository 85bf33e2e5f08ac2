; A pointer store cannot land on the double.
; check: plan @f(dup, const)
; tape: 0
; run: @f([3.0], const i64 [7]) == 9.0, grad == [[6.0]]
define double @f(ptr %p, ptr %slot) {
  %v = load double, ptr %p ; reread: proved
  %w = fmul double %v, %v
  store ptr null, ptr %slot
  ret double %w
}
