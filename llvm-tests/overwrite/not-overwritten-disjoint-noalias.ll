; Two noalias arguments are disjoint.
; check: plan @f(dup, dup)
; tape: 0
; run: @f([3.0], [0.0] shadow [1.0]), mem == [[3.0], [9.0]], grad == [[6.0], [0.0]], allocs == 0
define void @f(ptr noalias %in, ptr noalias %out) {
  %v = load double, ptr %in ; reread: proved
  %w = fmul double %v, %v
  store double %w, ptr %out
  ret void
}
