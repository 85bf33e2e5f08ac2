; The address of the inner function is taken by the request alone; it may be called all the same.
; call: @f(3.0) == 6.0
@enzyme_const = external global i32
@enzyme_out = external global i32

define double @f(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @apply, ptr @enzyme_const, ptr @square, ptr @enzyme_out, double %x)
  ret double %r
}

define double @apply(ptr %g, double %x) {
  %r = call double %g(double %x)
  ret double %r
}

define double @square(double %v) {
  %w = fmul double %v, %v
  ret double %w
}

declare double @__enzyme_autodiff(...)
