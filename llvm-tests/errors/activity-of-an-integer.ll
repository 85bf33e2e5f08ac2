; A whole number carries no derivative: it can only be const.
; error: @f(out, out) RG0106 "i64"
define double @f(double %x, i64 %n) {
  %m = sitofp i64 %n to double
  %r = fmul double %x, %m
  ret double %r
}
