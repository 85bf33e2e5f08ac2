; What fails is told once; the request around it says nothing more.
; error: RG0201 "`unknown` has no derivative"
define double @outer(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @middle, double %x)
  ret double %r
}

define double @middle(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %r
}

define double @f(double %x) {
  %r = call double @unknown(double %x)
  ret double %r
}

declare double @unknown(double)
declare double @__enzyme_autodiff(...)
