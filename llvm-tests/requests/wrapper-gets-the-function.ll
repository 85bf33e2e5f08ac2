; The function is an argument of the function with the request: its callers know which it is.
; call: @main(3.0) == 33.0
declare double @__enzyme_autodiff(...)
define double @square(double %x) {
  %s = fmul double %x, %x
  ret double %s
}
define double @cube(double %x) {
  %s = call double @square(double %x)
  %c = fmul double %s, %x
  ret double %c
}
define internal double @slope(ptr %f, double %x) noinline optnone {
  %slot = alloca ptr
  store ptr %f, ptr %slot
  %g = load ptr, ptr %slot
  %r = call double (...) @__enzyme_autodiff(ptr %g, double %x)
  ret double %r
}
define double @main(double %x) {
  %a = call double @slope(ptr @square, double %x)
  %b = call double @slope(ptr @cube, double %x)
  %s = fadd double %a, %b
  ret double %s
}
