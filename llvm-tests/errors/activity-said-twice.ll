; Two annotations before one argument are an error, be they equal.
; error: RG0113 "two different things of argument 1"
@enzyme_const = external global i32
declare double @__enzyme_autodiff(...)
define double @f(double %x) {
  ret double %x
}
define double @main(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, ptr @enzyme_const, ptr @enzyme_const, double %x)
  ret double %r
}
