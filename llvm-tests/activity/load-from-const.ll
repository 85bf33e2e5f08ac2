; Loads from a const argument are inactive, from a dup one active.
; check: activity @f(dup, const)
; run: @f([3.0], const [4.0]) == 36.0, grad == [[24.0]]
define double @f(ptr %x, ptr %k) {
  %v = load double, ptr %x ; active
  %c = load double, ptr %k ; inactive
  %w = fmul double %v, %v ; active
  %r = fmul double %w, %c ; active
  ret double %r
}
