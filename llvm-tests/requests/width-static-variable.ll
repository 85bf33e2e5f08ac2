; Two tangents at once: the static variable has a shadow for each.
; call: @main(3.0) == 72.0, tol 1e-12
@enzyme_width = external global i32
@kept = internal global double 0.0
declare [2 x double] @__enzyme_fwddiff(ptr, ...)
define double @f(double %x) {
  %s = fmul double %x, %x
  store double %s, ptr @kept
  %c = fmul double %x, 2.0
  %l = load double, ptr @kept
  %r = fmul double %l, %c
  ret double %r
}
define double @main(double %x) {
  %t = call [2 x double] (ptr, ...) @__enzyme_fwddiff(ptr @f, ptr @enzyme_width, i32 2, double %x, double 1.0, double 3.0)
  %a = extractvalue [2 x double] %t, 0
  %b = extractvalue [2 x double] %t, 1
  %b2 = fmul double %b, 2.0
  %r = fsub double %b2, %a
  %q = fmul double %r, 0.26666666666666666
  ret double %q
}
