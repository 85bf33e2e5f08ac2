; Lanes are told apart: what is made of the constant's lane stays inactive.
; run: @f(3.0, const 4.0) == 24.0, grad == [8.0]
define double @f(double %x, double %c) {
  %a = insertelement <2 x double> poison, double %x, i64 0
  %v = insertelement <2 x double> %a, double %c, i64 1
  %w = fadd <2 x double> %v, %v
  %p = extractelement <2 x double> %w, i64 0
  %q = extractelement <2 x double> %v, i64 1
  %r = fmul double %p, %q
  ret double %r
}
