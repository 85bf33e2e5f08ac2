; Two entries where three are listed.
; error: RG0121 "it has to list three functions"
@__enzyme_register_gradient_f = global [2 x ptr] [ptr @f, ptr @aug]
define double @g(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %r
}
define double @f(double %x) {
  ret double %x
}
define double @aug(double %x) {
  ret double %x
}
declare double @__enzyme_autodiff(...)
