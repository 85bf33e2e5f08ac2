; The address of the internal global is never taken, so the argument is not it.
; check: plan @f(dup)
; tape: 0
; run: @f([3.0]) == 9.0, grad == [[6.0]]
@count = internal global double 0.0

define double @f(ptr %p) {
  %v = load double, ptr %p ; reread: proved
  %w = fmul double %v, %v
  store double 1.0, ptr @count
  ret double %w
}

define double @peek() {
  %c = load double, ptr @count
  ret double %c
}
