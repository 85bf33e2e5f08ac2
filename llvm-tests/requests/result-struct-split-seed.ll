; In two calls the seed of a struct stands field by field before the tape.
; call: @main(3.0, 4.0) == 14.0
declare { ptr, { double, double } } @__enzyme_augmentfwd(...)
declare { double, double } @__enzyme_reverse(...)
define { double, double } @f(double %x, double %y) {
  %p = fmul double %x, %y
  %a = insertvalue { double, double } poison, double %p, 0
  %b = insertvalue { double, double } %a, double %x, 1
  ret { double, double } %b
}
define double @main(double %x, double %y) {
  %f = call { ptr, { double, double } } (...) @__enzyme_augmentfwd(ptr @f, double %x, double %y)
  %tape = extractvalue { ptr, { double, double } } %f, 0
  %g = call { double, double } (...) @__enzyme_reverse(ptr @f, double %x, double %y, double 2.0, double 0.0, ptr %tape)
  %dx = extractvalue { double, double } %g, 0
  %dy = extractvalue { double, double } %g, 1
  %s = fadd double %dx, %dy
  ret double %s
}
