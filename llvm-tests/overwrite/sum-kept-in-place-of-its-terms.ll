; Only the sum is mentioned by an adjoint: it is carried over, and its terms are not kept.
; check: plan @f(dup)
; tape: 0
; run: @f([3.0, 4.0]) == 49.0, mem == [[0.0, 0.0]], grad == [[14.0, 14.0]]
define double @f(ptr %p) {
  %q = getelementptr inbounds double, ptr %p, i64 1
  %a = load double, ptr %p
  %b = load double, ptr %q
  %s = fadd double %a, %b ; carry: cheaper
  %r = fmul double %s, %s
  store double 0.0, ptr %p
  store double 0.0, ptr %q
  ret double %r
}
