; A global that is only read is inactive.
; run: @f(3.0) == 6.0, grad == [2.0]
@scale = global double 2.0

define double @f(double %x) {
  %k = load double, ptr @scale
  %r = fmul double %x, %k
  ret double %r
}
