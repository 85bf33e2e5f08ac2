; Where nothing of the primal is needed but arguments, there is nothing on the tape, and it may be null.
; call: @main(3.0) == 6.0
declare double @__enzyme_fwdsplit(...)
define double @f(double %x) {
  %w = fmul double %x, %x
  ret double %w
}
define double @main(double %x) {
  %t = call double (...) @__enzyme_fwdsplit(ptr @f, double %x, double 1.0, ptr null)
  ret double %t
}
