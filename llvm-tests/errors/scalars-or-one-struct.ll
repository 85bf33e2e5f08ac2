; Without a hint which values are one argument, two parameters may be one struct.
; error: RG0105 "may be several scalars or one struct by value"
@enzyme_dup = external global i32
declare double @__enzyme_fwddiff(...)
define double @f(double %a, double %b) {
  %r = fmul double %a, %b
  ret double %r
}
define double @g(double %a, double %b, double %da, double %db) {
  %r = call double (...) @__enzyme_fwddiff(ptr @f, ptr @enzyme_dup, double %a, double %b, double %da, double %db)
  ret double %r
}
