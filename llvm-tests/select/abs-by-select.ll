; |x| as compilers write it without the intrinsic.
; run: @f(-3.0) == 3.0, grad == [-1.0]
; run: @f(3.0) == 3.0, grad == [1.0]
define double @f(double %x) {
  %c = fcmp olt double %x, 0.0
  %m = fneg double %x
  %r = select i1 %c, double %m, double %x
  ret double %r
}
