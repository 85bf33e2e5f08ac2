; The store covers half of what the load read.
; check: plan @f(dup)
; tape: 8
; run: @f([3.0, 5.0]) == 9.0, grad == [[6.0, 0.0]]
define double @f(ptr %p) {
  %v = load double, ptr %p ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  %q = getelementptr inbounds i8, ptr %p, i64 4
  store double 0.0, ptr %q, align 4 ; label %s
  ret double %w
}
