; Assembly on active data.
; error: @f(out) RG0202 "inline assembly"
define double @f(double %x) {
  %r = call double asm "", "=x,0"(double %x)
  ret double %r
}
