; Four floats without annotation, and a function that handles complex numbers: one number and its tangent, or two?
; error: RG0105 "may be several scalars or one struct by value"
declare { double, double } @__enzyme_fwddiff(...)
define { double, double } @f(double noundef %x, double noundef %y) {
  %a = insertvalue { double, double } poison, double %y, 0
  %b = insertvalue { double, double } %a, double %x, 1
  ret { double, double } %b
}
define double @main() {
  %r = call { double, double } (...) @__enzyme_fwddiff(ptr @f, double noundef 1.0, double noundef 2.0, double noundef 1.0, double noundef 0.0)
  %d = extractvalue { double, double } %r, 0
  ret double %d
}
