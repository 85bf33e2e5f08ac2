; A rule is code: its own derivative is taken by the outer request. The rule says d = 5x·dx, its derivative is 5.
; call: @g(3.0) == 5.0
@__enzyme_register_derivative_f = global { ptr, ptr } { ptr @f, ptr @df }
define double @g(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @slope, double %x)
  ret double %r
}
define double @slope(double %x) {
  %r = call double (...) @__enzyme_fwddiff(ptr @f, double %x, double 1.0)
  ret double %r
}
define double @f(double %x) noinline {
  %r = fmul double %x, 2.0
  ret double %r
}
define double @df(double %x, double %dx) {
  %a = fmul double %x, %dx
  %b = fmul double %a, 5.0
  ret double %b
}
declare double @__enzyme_autodiff(...)
declare double @__enzyme_fwddiff(...)
