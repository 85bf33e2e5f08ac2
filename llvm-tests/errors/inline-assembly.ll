; Assembly on active data.
; error: @f(out) RG0202 "inline assembly"
define double @f(double %x) {
  %r = call double asm "addsd $0, $0", "=x,0"(double %x)
  ret double %r
}
