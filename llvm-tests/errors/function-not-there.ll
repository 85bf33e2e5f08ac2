; No such function.
; error: @missing(out) RG0102 "missing"
define double @f(double %x) {
  ret double %x
}
