; An integer that was computed with cannot land on the double.
; check: plan @f(dup, const, const)
; tape: 0
; run: @f([3.0], const i64 [7], i64 4) == 9.0, grad == [[6.0]]
define double @f(ptr %p, ptr %count, i64 %n) {
  %v = load double, ptr %p ; reread: proved
  %w = fmul double %v, %v
  %m = mul i64 %n, 3
  store i64 %m, ptr %count
  ret double %w
}
