; What never leaves the function is written again; only what came from outside is kept.
; call: @main() == 112.0
@enzyme_dup = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare double @__enzyme_fwdsplit(...)
define double @f(ptr %x) {
  %l = alloca [2 x double]
  %v = load double, ptr %x
  %w = fmul double %v, %v
  store double %w, ptr %l
  %q = getelementptr double, ptr %l, i64 1
  store double 2.0, ptr %q
  %a = load double, ptr %l
  %b = load double, ptr %q
  %p = fmul double %a, %b
  ret double %p
}
define double @main() {
  %x = alloca double
  %dx = alloca double
  store double 3.0, ptr %x
  store double 1.0, ptr %dx
  %a = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @f, ptr @enzyme_dup, ptr %x, ptr %dx)
  %tape = extractvalue { ptr, double } %a, 0
  store double 100.0, ptr %x
  %t = call double (...) @__enzyme_fwdsplit(ptr @f, ptr @enzyme_dup, ptr %x, ptr %dx, ptr %tape)
  %y = load double, ptr %x
  %s = fadd double %t, %y
  ret double %s
}
