; The function to differentiate is only known while the program runs.
; error: RG0108 "does not name a function"
define double @g(ptr %table, double %x) {
  %f = load ptr, ptr %table
  %r = call double (...) @__enzyme_autodiff(ptr %f, double %x)
  ret double %r
}
declare double @__enzyme_autodiff(...)
