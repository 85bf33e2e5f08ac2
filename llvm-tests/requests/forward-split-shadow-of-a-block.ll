; A block of the primal is gone by then; its shadow is made and given back by the second run.
; call: @main() == 106.0
@enzyme_dup = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare double @__enzyme_fwdsplit(...)
declare ptr @malloc(i64)
declare void @free(ptr)
define double @f(ptr %x) {
  %b = call ptr @malloc(i64 8)
  %v = load double, ptr %x
  store double %v, ptr %b
  %u = load double, ptr %b
  %w = fmul double %u, %v
  call void @free(ptr %b)
  ret double %w
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
