; p[0] and p[1] are eight bytes apart.
; check: plan @f(dup)
; tape: 0
; run: @f([3.0, 0.0] shadow [0.0, 1.0]), mem == [[3.0, 9.0]], grad == [[6.0, 0.0]]
define void @f(ptr %p) {
  %v = load double, ptr %p ; reread: proved
  %w = fmul double %v, %v
  %q = getelementptr inbounds double, ptr %p, i64 1
  store double %w, ptr %q
  ret void
}
