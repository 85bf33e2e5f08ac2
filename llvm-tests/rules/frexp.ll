; x = m·2^e: the mantissa follows x, the exponent does not move.
; run: @f(12.0) == 3.0, grad == [0.25]
declare double @frexp(double, ptr)
define double @f(double %x) {
  %p = alloca i32
  %m = call double @frexp(double %x, ptr %p)
  %e = load i32, ptr %p
  %n = sitofp i32 %e to double
  %s = fmul double %m, %n
  ret double %s
}
