; No such function.
; error: @missing(out) RG0001 "missing"
define double @f(double %x) {
  ret double %x
}
