; The second argument is a number.
; call: @f(3.0, 4.0) == 4.0
@enzyme_const = external global i32

define double @f(double %x, double %y) {
  %k = load i32, ptr @enzyme_const
  %r = call double (...) @__enzyme_autodiff(ptr @g, double %x, i32 %k, double %y)
  ret double %r
}

define double @g(double %x, double %y) {
  %r = fmul double %x, %y
  ret double %r
}

declare double @__enzyme_autodiff(...)
