; What is stored is lost before anybody reads it: nothing in the function is active.
; check: activity @f(out)
; run: @f(3.0) == 2.0, grad == [0.0]
define double @f(double %x) {
  %a = alloca double
  %s = fmul double %x, %x
  store double %s, ptr %a
  store double 2.0, ptr %a
  %r = load double, ptr %a
  ret double %r
}
