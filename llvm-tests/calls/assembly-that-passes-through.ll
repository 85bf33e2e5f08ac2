; Assembly without text leaves in its outputs what was put in: a barrier for the compiler.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %y = call double asm sideeffect "", "=x,0,~{memory}"(double %x)
  call void asm sideeffect "# a remark", "~{memory}"()
  %r = fmul double %y, %x
  ret double %r
}
