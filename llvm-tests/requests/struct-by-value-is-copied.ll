; What the function does to a struct that it gets by value stays with its own copy.
; call: @main() == 9.0
@enzyme_dup = external global i32
declare double @__enzyme_fwddiff(...)
define double @f(ptr byval({ double, double, double }) %s) {
  %a = load double, ptr %s
  %q = fmul double %a, %a
  store double 100.0, ptr %s
  ret double %q
}
define double @main() {
  %s = alloca { double, double, double }
  %d = alloca { double, double, double }
  store double 3.0, ptr %s
  store double 1.0, ptr %d
  %t = call double (...) @__enzyme_fwddiff(ptr @f, ptr @enzyme_dup, ptr byval({ double, double, double }) %s, ptr byval({ double, double, double }) %d)
  %a = load double, ptr %s
  %r = fadd double %t, %a
  ret double %r
}
