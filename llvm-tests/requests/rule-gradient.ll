; The rule is not the function's derivative, so that it shows; the tape holds x.
; call: @g(3.0) == 300.0
@__enzyme_register_gradient_f = global [3 x ptr] [ptr @f, ptr @aug, ptr @back]
define double @g(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %r
}
define double @f(double %x) noinline {
  %r = fmul double %x, 2.0
  ret double %r
}
define { double, double } @aug(double %x) {
  %a = insertvalue { double, double } undef, double %x, 0
  %b = insertvalue { double, double } %a, double %x, 1
  ret { double, double } %b
}
define double @back(double %x, double %seed, double %tape) {
  %a = fmul double %seed, %tape
  %b = fmul double %a, 100.0
  ret double %b
}
declare double @__enzyme_autodiff(...)
