; Called for its value, differentiated as log1p: 1/(1+x).
; call: @g(3.0) == 0.25
@name = private constant [6 x i8] c"log1p\00"
@__enzyme_function_like_f = global [2 x ptr] [ptr @f, ptr @name]
define double @g(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %r
}
define double @f(double %x) noinline {
  %r = fmul double %x, 2.0
  ret double %r
}
declare double @__enzyme_autodiff(...)
