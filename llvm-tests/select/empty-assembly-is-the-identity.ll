; Assembly without instructions passes its tied operand through, as barriers against the optimiser do.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %r = call double asm sideeffect "", "=x,0"(double %x)
  %s = fmul double %r, %x
  ret double %s
}
