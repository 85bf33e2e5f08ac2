; A struct of two floats in registers comes back as one of two tangents.
; call: @main(3.0) == 17.0
@enzyme_dup = external global i32
declare { double, double } @__enzyme_fwddiff(...)
define { double, double } @f(double %x) {
  %s = fmul double %x, %x
  %c = fmul double %s, %s
  %a = insertvalue { double, double } poison, double %s, 0
  %b = insertvalue { double, double } %a, double %c, 1
  ret { double, double } %b
}
define double @main(double %x) {
  %r = call { double, double } (...) @__enzyme_fwddiff(ptr @f, ptr @enzyme_dup, double %x, double 0.5)
  %a = extractvalue { double, double } %r, 0
  %b = extractvalue { double, double } %r, 1
  %q = fdiv double %b, %a
  %s = fsub double %q, 1.0
  ret double %s
}
