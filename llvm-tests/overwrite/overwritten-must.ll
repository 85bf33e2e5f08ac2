; The square is stored over its own argument: the only copy of %v is gone.
; check: plan @f(dup)
; tape: 8
; run: @f([3.0] shadow [1.0]), mem == [[9.0]], grad == [[6.0]], allocs == 0
define void @f(ptr %p) {
  %v = load double, ptr %p ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  store double %w, ptr %p ; label %s
  ret void
}
