; A duplicated pointer that is its own shadow has no tangent, and what is stored there none either.
; call: @main() == 15.0
@enzyme_runtime_activity = external global i32
@enzyme_dup = external global i32
declare double @__enzyme_fwddiff(...)
define double @f(ptr %x, ptr %c) {
  %v = load double, ptr %x
  %w = load double, ptr %c
  %p = fmul double %v, %w
  store double %p, ptr %c
  ret double %p
}
define double @main() {
  %x = alloca double
  %c = alloca double
  %t = alloca double
  store double 2.0, ptr %x
  store double 5.0, ptr %c
  store double 1.0, ptr %t
  %d = call double (...) @__enzyme_fwddiff(ptr @f, ptr @enzyme_runtime_activity, ptr @enzyme_dup, ptr %x, ptr %t, ptr @enzyme_dup, ptr %c, ptr %c)
  %c1 = load double, ptr %c
  %s = fadd double %d, %c1
  ret double %s
}
