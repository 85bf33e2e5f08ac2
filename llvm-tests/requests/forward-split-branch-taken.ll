; The second run goes the way that the first one went.
; call: @main() == 106.0
@enzyme_dup = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare double @__enzyme_fwdsplit(...)
define double @f(ptr %x) {
  %v = load double, ptr %x
  %c = fcmp olt double %v, 50.0
  br i1 %c, label %square, label %other
square:
  %w = fmul double %v, %v
  ret double %w
other:
  ret double %v
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
