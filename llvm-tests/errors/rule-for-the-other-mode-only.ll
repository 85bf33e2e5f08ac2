; A function without body has a forward function, and reverse mode is asked for: the error shows what to write.
; error: @g(dup) RG0201 "`f` has no derivative"
@__enzyme_register_derivative_f = global [2 x ptr] [ptr @f, ptr @df]
define double @g(ptr %p) {
  %x = load double, ptr %p
  %r = call double @f(double %x)
  ret double %r
}
declare double @f(double)
define double @df(double %x, double %dx) {
  ret double %dx
}
