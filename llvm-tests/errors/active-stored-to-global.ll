; A variable of another module has no shadow here.
; error: @f(out) RG0204 "state"
@state = external global double

define double @f(double %x) {
  store double %x, ptr @state
  %v = load volatile double, ptr @state
  ret double %v
}
