; A variable that other modules can name, and that is defined here, is scratch memory of the call.
; run: @f(3.0) == 27.0, grad == [27.0]
@state = global double 5.0

define double @f(double %x) {
  %s = fmul double %x, %x
  store double %s, ptr @state
  %v = load volatile double, ptr @state
  %r = fmul double %v, %x
  ret double %r
}
