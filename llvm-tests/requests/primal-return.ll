; { primal, gradient }.
; call: @f(3.0) == 15.0
@enzyme_primal_return = external global i32

define double @f(double %x) {
  %k = load i32, ptr @enzyme_primal_return
  %s = call { double, double } (...) @__enzyme_autodiff(ptr @g, i32 %k, double %x)
  %a = extractvalue { double, double } %s, 0
  %b = extractvalue { double, double } %s, 1
  %r = fadd double %a, %b
  ret double %r
}

define double @g(double %x) {
  %r = fmul double %x, %x
  ret double %r
}

declare { double, double } @__enzyme_autodiff(...)
