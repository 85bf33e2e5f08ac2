; Two loads of one place add up, on top of what the caller had there.
; run: @f([3.0] shadow [1.0]) == 12.0, grad == [[8.0]]
define double @f(ptr %p) {
  %a = load volatile double, ptr %p
  %b = load volatile double, ptr %p
  %s = fmul double %a, %b
  %r = fadd double %s, %b
  ret double %r
}
