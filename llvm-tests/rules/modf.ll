; The fraction follows x, the whole part does not move.
; run: @f(2.25) == 2.5, grad == [10.0]
declare double @modf(double, ptr)
define double @f(double %x) {
  %p = alloca double
  %m = call double @modf(double %x, ptr %p)
  %w = load double, ptr %p
  %a = fmul double %m, %w
  %b = fmul double %m, 8.0
  %s = fadd double %a, %b
  ret double %s
}
