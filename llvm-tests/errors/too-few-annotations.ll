; Two parameters, one annotation.
; error: @f(out) RG0105 "2"
define double @f(double %x, double %y) {
  %r = fmul double %x, %y
  ret double %r
}
