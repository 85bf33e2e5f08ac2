; Two floats come back in one struct.
; run: @f(3.0, 4.0) == 84.0, grad == [40.0, 33.0]
define double @f(double %x, double %y) {
  %s = call { double, double } @pair(double %x, double %y)
  %a = extractvalue { double, double } %s, 0
  %b = extractvalue { double, double } %s, 1
  %r = fmul double %a, %b
  ret double %r
}

define internal { double, double } @pair(double %x, double %y) {
  %p = fmul double %x, %y
  %q = fadd double %x, %y
  %a = insertvalue { double, double } poison, double %p, 0
  %b = insertvalue { double, double } %a, double %q, 1
  ret { double, double } %b
}
