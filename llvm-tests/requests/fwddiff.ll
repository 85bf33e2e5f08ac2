; The tangent along dx = 2.
; call: @f(3.0) == 12.0
define double @f(double %x) {
  %r = call double (...) @__enzyme_fwddiff(ptr @g, double %x, double 2.0)
  ret double %r
}

define double @g(double %x) {
  %r = fmul double %x, %x
  ret double %r
}

declare double @__enzyme_fwddiff(...)
