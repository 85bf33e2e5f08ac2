; d(-x) = -1
; run: @f(3.0) == -3.0, grad == [-1.0]
define double @f(double %x) {
  %r = fneg double %x
  ret double %r
}
