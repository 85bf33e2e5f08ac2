; exp(sin(x) * log(y)): each partial mentions a value between
; run: @f(0.5, 3.0) == 1.6933397939027541, grad == [1.6325878197878585, 0.27061011424391934]
define double @f(double %x, double %y) {
  %s = call double @llvm.sin.f64(double %x)
  %l = call double @llvm.log.f64(double %y)
  %m = fmul double %s, %l
  %r = call double @llvm.exp.f64(double %m)
  ret double %r
}

declare double @llvm.sin.f64(double)
declare double @llvm.log.f64(double)
declare double @llvm.exp.f64(double)
