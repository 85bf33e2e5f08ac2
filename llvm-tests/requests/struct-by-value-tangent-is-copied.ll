; The tangents of a struct by value are the function's own too: here they come from memory that cannot be written.
; call: @main() == 24.0
@enzyme_dup = external global i32
@s = private constant { double, double, double } { double 3.0, double 0.0, double 0.0 }
@d = private constant { double, double, double } { double 1.0, double 0.0, double 0.0 }
declare double @__enzyme_fwddiff(...)
define double @f(ptr byval({ double, double, double }) %s) {
  %a = load double, ptr %s
  %b = fmul double %a, 2.0
  store double %b, ptr %s
  %c = load double, ptr %s
  %q = fmul double %c, %c
  ret double %q
}
define double @main() {
  %t = call double (...) @__enzyme_fwddiff(ptr @f, ptr @enzyme_dup, ptr byval({ double, double, double }) @s, ptr byval({ double, double, double }) @d)
  ret double %t
}
