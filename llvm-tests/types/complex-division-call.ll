; (a + 2i)/(b + 1i), as compilers call it where they do not divide inline.
; run: @f(3.0, 2.0) == 1.8, grad == [0.2, -0.44], tol 1e-11
declare { double, double } @__divdc3(double, double, double, double)
define double @f(double %a, double %b) {
  %c = call { double, double } @__divdc3(double %a, double 2.0, double %b, double 1.0)
  %re = extractvalue { double, double } %c, 0
  %im = extractvalue { double, double } %c, 1
  %s = fadd double %re, %im
  ret double %s
}
