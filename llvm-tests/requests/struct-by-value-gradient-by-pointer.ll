; A struct by value, and a pointer to the struct that its gradient is added to.
; call: @main() == 6.0
@enzyme_dup = external global i32
declare void @__enzyme_autodiff(...)
define double @f(ptr byval({ double, double, double }) %s) {
  %a = load double, ptr %s
  %q = fmul double %a, %a
  ret double %q
}
define double @main() {
  %s = alloca { double, double, double }
  %d = alloca { double, double, double }
  store double 3.0, ptr %s
  store double 0.0, ptr %d
  call void (...) @__enzyme_autodiff(ptr @f, ptr @enzyme_dup, ptr byval({ double, double, double }) %s, ptr %d)
  %g = load double, ptr %d
  ret double %g
}
