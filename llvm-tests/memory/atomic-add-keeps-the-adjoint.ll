; An atomic addition on active memory, and a subtraction whose result, the old value, goes on.
; run: @f([5.0], 3.0, 2.0) == 74.0, grad == [[22.0], 22.0, -6.0]
define double @f(ptr %s, double %x, double %y) {
  %old = atomicrmw fadd ptr %s, double %x seq_cst, align 8
  %sum = atomicrmw fsub ptr %s, double %y monotonic, align 8
  %left = load double, ptr %s, align 8
  %a = fmul double %sum, %sum
  %b = fmul double %left, 1.0
  %c = fmul double %b, 6.0
  %d = fadd double %a, %c
  %e = fsub double %d, 26.0
  ret double %e
}
