; d/dx of x · (d sin(x)/dx), and the result of one request as the argument of another.
; call: @f(0.0) == 1.0
define double @f(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @g, double %x)
  %q = call double (...) @__enzyme_autodiff(ptr @square, double %r)
  %h = fmul double %q, 0.5
  ret double %h
}

define double @g(double %x) {
  %c = call double (...) @__enzyme_autodiff(ptr @wave, double %x)
  %r = fmul double %x, %c
  ret double %r
}

define double @wave(double %x) {
  %r = call double @llvm.sin.f64(double %x)
  ret double %r
}

define double @square(double %x) {
  %r = fmul double %x, %x
  ret double %r
}

declare double @llvm.sin.f64(double)
declare double @__enzyme_autodiff(...)
