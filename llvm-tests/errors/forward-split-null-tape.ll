; The load may have been overwritten since the primal ran, so its value has to come from a tape.
; error: RG0114 "no `__enzyme_augmentfwd` of `f` makes the tape"
@enzyme_dup = external global i32
declare double @__enzyme_fwdsplit(...)
define double @f(ptr %x) {
  %v = load double, ptr %x
  %w = fmul double %v, %v
  ret double %w
}
define double @main(ptr %x, ptr %dx) {
  %t = call double (...) @__enzyme_fwdsplit(ptr @f, ptr @enzyme_dup, ptr %x, ptr %dx, ptr null)
  ret double %t
}
