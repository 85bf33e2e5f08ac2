; The product stands behind the store, so its mirror runs before the store is undone: undoing is no help.
; check: plan @f(dup, dup)
; tape: 16
; fd: @f([2.0, 3.0] shadow [1.0, 0.5], same 0)
; fd: @f([2.0] shadow [1.0], [3.0, 0.7])
define double @f(ptr %out, ptr %x) {
  %v = load double, ptr %x ; cache: may-be-overwritten-by %s
  %q = getelementptr double, ptr %x, i64 1
  %u = load double, ptr %q ; cache: may-be-overwritten-by %s
  %s = fadd double %v, %u
  store double %s, ptr %out ; label %s
  %p = fmul double %v, %u
  ret double %p
}
