; Five gradients come back in one struct, in the order of the parameters.
; run: @f(1.0, 2.0, 3.0, 4.0, 5.0) == 33.0, grad == [2.0, 4.0, 2.0, 5.0, 5.0]
define double @f(double %a, double %b, double %c, double %d, double %e) {
  %ab = fmul double %a, %b
  %bc = fmul double %b, %c
  %de = fmul double %d, %e
  %s = fadd double %ab, %bc
  %u = fadd double %e, %de
  %r = fadd double %s, %u
  ret double %r
}
