; Without a seed each float of a returned struct has the seed 1: the gradient is that of their sum.
; call: @main(3.0) == 11.0
declare double @__enzyme_autodiff(...)
define { double, float } @f(double %x) {
  %s = fmul double %x, %x
  %n = fptrunc double %x to float
  %t = fmul float %n, 5.0
  %a = insertvalue { double, float } poison, double %s, 0
  %b = insertvalue { double, float } %a, float %t, 1
  ret { double, float } %b
}
define double @main(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %r
}
