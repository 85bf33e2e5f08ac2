; The second derivative of x^3: a request inside the function of another is not supported yet.
; error: RG0111 "differentiated itself"
define double @f(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @slope, double %x)
  ret double %r
}

define double @slope(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @cube, double %x)
  ret double %r
}

define double @cube(double %x) {
  %s = fmul double %x, %x
  %r = fmul double %s, %x
  ret double %r
}

declare double @__enzyme_autodiff(...)
