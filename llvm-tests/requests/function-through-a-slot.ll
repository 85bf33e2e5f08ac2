; As -O0 writes it: the function's address is loaded from a local.
; call: @f(3.0) == 6.0
define double @f(double %x) {
  %slot = alloca ptr
  store ptr @g, ptr %slot
  %p = load ptr, ptr %slot
  %r = call double (...) @__enzyme_autodiff(ptr %p, double %x)
  ret double %r
}

define double @g(double %x) {
  %r = fmul double %x, %x
  ret double %r
}

declare double @__enzyme_autodiff(...)
