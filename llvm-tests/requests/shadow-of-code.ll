; The shadow of a function is the function: calls through pointers are told apart by the primal.
; call: @main(3.0) == 6.0
@enzyme_dup = external global i32
declare ptr @__enzyme_virtualreverse(ptr)
declare void @__enzyme_autodiff(...)
define void @square(ptr %x) {
  %v = load double, ptr %x
  %w = fmul double %v, %v
  store double %w, ptr %x
  ret void
}
define void @apply(ptr %code, ptr %x) {
  %f = load ptr, ptr %code
  call void %f(ptr %x)
  ret void
}
define double @main(double %a) {
  %code = alloca ptr
  %shadow = alloca ptr
  %x = alloca double
  %dx = alloca double
  store ptr @square, ptr %code
  %s = call ptr @__enzyme_virtualreverse(ptr @square)
  store ptr %s, ptr %shadow
  store double %a, ptr %x
  store double 1.0, ptr %dx
  call void (...) @__enzyme_autodiff(ptr @apply, ptr @enzyme_dup, ptr %code, ptr %shadow, ptr @enzyme_dup, ptr %x, ptr %dx)
  %d = load double, ptr %dx
  ret double %d
}
