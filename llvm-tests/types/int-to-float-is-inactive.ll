; A converted integer has no derivative; signed and unsigned.
; run: @f(3.0, i32 -2, i32 5) == -30.0, grad == [-10.0]
define double @f(double %x, i32 %a, i32 %b) {
  %u = sitofp i32 %a to double
  %v = uitofp i32 %b to double
  %w = fmul double %x, %u
  %r = fmul double %w, %v
  ret double %r
}
