; The shadow of the pointer and the seed are missing.
; error: RG0122 "`back` does not have the signature of the reverse function of `f`"
@__enzyme_register_gradient_f = global [3 x ptr] [ptr @f, ptr @aug, ptr @back]
define double @g(double %x, ptr %p, ptr %dp) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x, ptr %p, ptr %dp)
  ret double %r
}
declare double @f(double %x, ptr %p)
define double @aug(double %x, ptr %p, ptr %dp) {
  ret double %x
}
define double @back(double %x, ptr %p) {
  ret double %x
}
declare double @__enzyme_autodiff(...)
