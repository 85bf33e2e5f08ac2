; The annotated function carries no derivative; d(x·c)/dx = c.
; call: @g(3.0) == 9.0
@text = private constant [16 x i8] c"enzyme_inactive\00", section "llvm.metadata"
@llvm.global.annotations = appending global [1 x { ptr, ptr, ptr, i32, ptr }] [{ ptr, ptr, ptr, i32, ptr } { ptr @f, ptr @text, ptr @text, i32 1, ptr null }], section "llvm.metadata"
define double @g(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @h, double %x)
  ret double %r
}
define double @h(double %x) {
  %c = call double @f(double %x)
  %r = fmul double %x, %c
  ret double %r
}
define double @f(double %x) noinline {
  %r = fmul double %x, 3.0
  ret double %r
}
declare double @__enzyme_autodiff(...)
