; What was loaded before an atomic addition cannot be read again after it.
; run: @f([5.0], 3.0) == 200.0, grad == [[105.0], 25.0]
define double @f(ptr %s, double %x) {
  %a = load double, ptr %s, align 8
  %old = atomicrmw fadd ptr %s, double %x monotonic, align 8
  %new = load double, ptr %s, align 8
  %b = fmul double %a, %old
  %c = fmul double %b, %new
  ret double %c
}
