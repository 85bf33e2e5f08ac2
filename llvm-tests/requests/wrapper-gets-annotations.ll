; Annotations go through a function that returns a reference, as std::forward does, and through the wrapper.
; call: @main(3.0) == 6.0
@enzyme_const = external global i32
declare double @__enzyme_autodiff(...)
define double @f(double %x, double %y) {
  %p = fmul double %x, %y
  %s = fmul double %p, %y
  ret double %s
}
define internal ptr @forward(ptr %x) noinline {
  ret ptr %x
}
define internal double @gradient(ptr %said, double %x, double %y) noinline {
  %p = call ptr @forward(ptr %said)
  %word = load i32, ptr %p
  %r = call double (...) @__enzyme_autodiff(ptr @f, i32 %word, double %x, double %y)
  ret double %r
}
define double @main(double %x) {
  %r = call double @gradient(ptr @enzyme_const, double %x, double 1.0)
  ret double %r
}
