; Reverse and forward of the same function.
; call: @f(3.0) == 12.0
define double @f(double %x) {
  %a = call double (...) @__enzyme_autodiff_one(ptr @g, double %x)
  %b = call double (...) @__enzyme_fwddiff_one(ptr @g, double %x, double 1.0)
  %r = fadd double %a, %b
  ret double %r
}

define double @g(double %x) {
  %r = fmul double %x, %x
  ret double %r
}

declare double @__enzyme_autodiff_one(...)
declare double @__enzyme_fwddiff_one(...)
