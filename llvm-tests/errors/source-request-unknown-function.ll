; The request names a function that is only declared.
; error: RG0103 "g"
@enzyme_out = external global i32

define double @main(double %x) {
  %k = load i32, ptr @enzyme_out
  %r = call double (...) @__enzyme_autodiff(ptr @g, i32 %k, double %x)
  ret double %r
}

declare double @g(double)
declare double @__enzyme_autodiff(...)
