; A request of more values than the function has parameters.
; error: RG0105 "argument"
define double @g(double %x, double %y) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x, double %y)
  ret double %r
}
define double @f(double %x) {
  %r = fmul double %x, %x
  ret double %r
}
declare double @__enzyme_autodiff(...)
