; A tail call is a call as any other.
; run: @f(3.0) == 27.0, grad == [27.0]
define double @f(double %x) {
  %s = fmul double %x, %x
  %r = tail call double @times(double %s, double %x)
  ret double %r
}
define internal double @times(double %a, double %b) {
  %r = fmul double %a, %b
  ret double %r
}
