; invariant.load: nobody writes it, ever.
; check: plan @f(dup, const)
; tape: 0
; run: @f([2.0], const [5.0]) == 20.0, grad == [[20.0]]
define double @f(ptr %x, ptr %c) {
  %v = load double, ptr %x ; reread
  %k = load double, ptr %c, !invariant.load !0 ; reread
  %w = fmul double %v, %v
  %r = fmul double %w, %k
  ret double %r
}

!0 = !{}
