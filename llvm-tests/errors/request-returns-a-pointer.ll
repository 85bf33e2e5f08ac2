; The derivative of one float by value is a float.
; error: RG0112 "returns"
define ptr @g(double %x) {
  %r = call ptr (...) @__enzyme_autodiff(ptr @f, double %x)
  ret ptr %r
}
define double @f(double %x) {
  %r = fmul double %x, %x
  ret double %r
}
declare ptr @__enzyme_autodiff(...)
