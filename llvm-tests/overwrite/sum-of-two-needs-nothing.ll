; An addition mentions no primal: its operands may go.
; check: plan @f(dup)
; tape: 0
; run: @f([3.0, 4.0] shadow [1.0, 1.0]), mem == [[7.0, 0.0]], grad == [[1.0, 1.0]]
define void @f(ptr %p) {
  %q = getelementptr inbounds double, ptr %p, i64 1
  %a = load double, ptr %p
  %b = load double, ptr %q
  %s = fadd double %a, %b
  store double %s, ptr %p
  store double 0.0, ptr %q
  ret void
}
