; Two results through pointers.
; run: @f(0.0) == 3.0, grad == [1.0]
declare void @sincos(double, ptr, ptr)
define double @f(double %x) {
  %s = alloca double
  %c = alloca double
  call void @sincos(double %x, ptr %s, ptr %c)
  %a = load double, ptr %s
  %b = load double, ptr %c
  %b3 = fmul double %b, 3.0
  %r = fadd double %a, %b3
  ret double %r
}
