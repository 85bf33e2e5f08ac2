; both operands are one value: the contributions add
; run: @f(3.0) == 9.0, grad == [6.0]
; run: @f(3.0) == 9.0, grad == [12.0], seed 2.0
define double @f(double %x) {
  %r = fmul double %x, %x
  ret double %r
}
