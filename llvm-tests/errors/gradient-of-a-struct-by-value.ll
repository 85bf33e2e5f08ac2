; A gradient cannot be added to a copy that is gone after the call.
; error: RG0111 "pass a pointer to this shadow"
@enzyme_dup = external global i32
declare void @__enzyme_autodiff(...)
define double @f(ptr byval({ double, double, double }) %s) {
  %a = load double, ptr %s
  %q = fmul double %a, %a
  ret double %q
}
define void @main(ptr %s, ptr %d) {
  call void (...) @__enzyme_autodiff(ptr @f, ptr @enzyme_dup, ptr byval({ double, double, double }) %s, ptr byval({ double, double, double }) %d)
  ret void
}
