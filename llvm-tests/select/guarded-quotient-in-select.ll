; x != 0 ? y/x : y, both arms evaluated, at x = 0; the guarded division feeds a product.
; run: @f(2.0, 3.0) == 4.5, grad == [-2.25, 3.0]
; run: @f(0.0, 3.0) == 3.0, grad == [0.0, 1.0], kink
define double @f(double %x, double %y) {
  %c = fcmp une double %x, 0.0
  %q = fdiv double %y, %x
  %p = fmul double %q, %y
  %r = select i1 %c, double %p, double %y
  ret double %r
}
