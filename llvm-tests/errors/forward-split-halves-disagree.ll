; The second call takes for active what the first one called const: its tape holds other values.
; error: RG0114 "makes the tape"
@enzyme_dup = external global i32
@enzyme_const = external global i32
declare ptr @__enzyme_augmentfwd(...)
declare double @__enzyme_fwdsplit(...)
define double @f(ptr %x, double %y) {
  %v = load double, ptr %x
  %w = fmul double %v, %y
  ret double %w
}
define double @main(ptr %x, ptr %dx) {
  %a = call ptr (...) @__enzyme_augmentfwd(ptr @f, ptr @enzyme_dup, ptr %x, ptr %dx, ptr @enzyme_const, double 2.0)
  %t = call double (...) @__enzyme_fwdsplit(ptr @f, ptr @enzyme_dup, ptr %x, ptr %dx, ptr @enzyme_dup, double 2.0, double 1.0, ptr %a)
  ret double %t
}
