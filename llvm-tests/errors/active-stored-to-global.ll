; A global has no shadow.
; error: @f(out) RG0204 "state"
@state = global double 0.0

define double @f(double %x) {
  store double %x, ptr @state
  %v = load volatile double, ptr @state
  ret double %v
}
