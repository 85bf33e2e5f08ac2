; A float is out by default.
; call: @f(3.0) == 6.0
define double @f(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @g, double %x)
  ret double %r
}

define double @g(double %x) {
  %r = fmul double %x, %x
  ret double %r
}

declare double @__enzyme_autodiff(...)
