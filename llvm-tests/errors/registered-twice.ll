; Which of the two would count?
; error: RG0123 "`f` has two registrations of its derivative"
@__enzyme_register_derivative_f = global [2 x ptr] [ptr @f, ptr @df]
@__enzyme_register_derivative_again = global [2 x ptr] [ptr @f, ptr @df]
define double @g(double %x) {
  %r = call double (...) @__enzyme_fwddiff(ptr @f, double %x, double 1.0)
  ret double %r
}
declare double @f(double)
define double @df(double %x, double %dx) {
  ret double %dx
}
declare double @__enzyme_fwddiff(...)
