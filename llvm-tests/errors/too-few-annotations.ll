; Two parameters, one annotation.
; error: @f(out) RG0002 "2"
define double @f(double %x, double %y) {
  %r = fmul double %x, %y
  ret double %r
}
