; Active data in memory that only a const argument reaches: its derivative is dropped where it was asked for.
; call: @main(3.0) == 5.0
@enzyme_runtime_activity = external global i32
@enzyme_const = external global i32
@enzyme_out = external global i32
declare double @__enzyme_autodiff(...)
define double @f(double %x, ptr %scratch) {
  %s = fmul double %x, %x
  store double %s, ptr %scratch
  %t = fmul double %x, 5.0
  ret double %t
}
define double @main(double %x) {
  %m = alloca double
  %r = call double (...) @__enzyme_autodiff(ptr @f, ptr @enzyme_runtime_activity, ptr @enzyme_out, double %x, ptr @enzyme_const, ptr %m)
  ret double %r
}
