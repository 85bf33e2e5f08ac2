; Two calls: the first returns tape and value, the second the gradient, after x was overwritten.
; call: @main() == 12.0
@enzyme_dup = external global i32
declare { ptr, double } @__enzyme_augmentfwd(...)
declare void @__enzyme_reverse(...)
define double @f(ptr %x) {
  %v = load double, ptr %x
  %w = fmul double %v, %v
  ret double %w
}
define double @main() {
  %x = alloca double
  %dx = alloca double
  store double 3.0, ptr %x
  store double 0.0, ptr %dx
  %a = call { ptr, double } (...) @__enzyme_augmentfwd(ptr @f, ptr @enzyme_dup, ptr %x, ptr %dx)
  %tape = extractvalue { ptr, double } %a, 0
  store double 9.0, ptr %x
  call void (...) @__enzyme_reverse(ptr @f, ptr @enzyme_dup, ptr %x, ptr %dx, double 2.0, ptr %tape)
  %d = load double, ptr %dx
  ret double %d
}
