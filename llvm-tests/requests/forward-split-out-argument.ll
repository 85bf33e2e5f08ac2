; The first call takes a float without tangent, the second one with it: one tape.
; call: @main(3.0) == 42.0
@enzyme_out = external global i32
@enzyme_dup = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare double @__enzyme_fwdsplit(...)
define double @f(double %x, ptr %c) {
  %v = load double, ptr %c
  %w = fmul double %x, %v
  %s = fmul double %w, %x
  ret double %s
}
define double @main(double %x) {
  %c = alloca double
  %z = alloca double
  store double 7.0, ptr %c
  store double 0.0, ptr %z
  %a = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @f, ptr @enzyme_out, double %x, ptr @enzyme_dup, ptr %c, ptr %z)
  %tape = extractvalue { ptr, double } %a, 0
  store double 0.0, ptr %c
  %t = call double (...) @__enzyme_fwdsplit(ptr @f, ptr @enzyme_dup, double %x, double 1.0, ptr @enzyme_dup, ptr %c, ptr %z, ptr %tape)
  ret double %t
}
