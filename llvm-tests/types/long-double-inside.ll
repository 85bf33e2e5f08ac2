; Eighty-bit arithmetic between doubles.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %w = fpext double %x to x86_fp80
  %m = fmul x86_fp80 %w, %w
  %r = fptrunc x86_fp80 %m to double
  ret double %r
}
