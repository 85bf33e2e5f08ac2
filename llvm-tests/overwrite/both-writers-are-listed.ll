; Every later writer is a reason, not only the first.
; check: plan @f(dup, dup, dup)
; tape: 8
; run: @f([3.0], [0.0] shadow [1.0], [0.0]), mem == [[3.0], [9.0], [1.0]], grad == [[6.0], [0.0], [0.0]]
define void @f(ptr %a, ptr %b, ptr %c) {
  %v = load double, ptr %a ; cache: may-be-overwritten-by %s, %t
  %w = fmul double %v, %v
  store double %w, ptr %b ; label %s
  store double 1.0, ptr %c ; label %t
  ret void
}
