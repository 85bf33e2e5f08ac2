; The index is overwritten after its use, so it is kept; the element it leads to is not hit.
; check: plan @f(dup, const)
; run: @f([2.0, 3.0], const i64 [1]) == 9.0, grad == [[0.0, 6.0]]
define double @f(ptr %x, ptr %at) {
  %i = load i64, ptr %at ; cache: may-be-overwritten-by %s
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p ; reread: proved
  %w = fmul double %v, %v
  %j = mul i64 %i, 3
  store i64 %j, ptr %at ; label %s
  ret double %w
}
