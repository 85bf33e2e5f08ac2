; A const argument is a number: only x is differentiated.
; run: @f(3.0, const 4.0) == 12.0, grad == [4.0]
define double @f(double %x, double %k) {
  %r = fmul double %x, %k
  ret double %r
}
