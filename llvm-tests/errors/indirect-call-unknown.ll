; A call of an unknown function pointer with active data.
; error: @f(out, const) RG0201 "address"
define double @f(double %x, ptr %g) {
  %r = call double %g(double %x)
  ret double %r
}
