; The second derivative of x³; the inner request stands in a helper of the function, after the outer one.
; call: @f(2.0) == 12.0
define double @f(double %x) {
  %r = call double (...) @__enzyme_fwddiff(ptr @slope, double %x, double 1.0)
  ret double %r
}

define double @slope(double %x) {
  %r = call double @helper(double %x)
  ret double %r
}

define double @helper(double %x) noinline {
  %r = call double (...) @__enzyme_autodiff(ptr @cube, double %x)
  ret double %r
}

define double @cube(double %x) {
  %s = fmul double %x, %x
  %r = fmul double %s, %x
  ret double %r
}

declare double @__enzyme_autodiff(...)
declare double @__enzyme_fwddiff(...)
