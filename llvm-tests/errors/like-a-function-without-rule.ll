; There is no log9p.
; error: RG0124 "is said to be like `log9p`, which has no rule"
@name = private constant [6 x i8] c"log9p\00"
@__enzyme_function_like_f = global [2 x ptr] [ptr @f, ptr @name]
define double @g(double %x) {
  %r = call double (...) @__enzyme_fwddiff(ptr @f, double %x, double 1.0)
  ret double %r
}
declare double @f(double)
declare double @__enzyme_fwddiff(...)
