; r = x - 3y here; the quotient's bits do not move.
; run: @f(7.0, 2.5) == -3.5, grad == [7.0, -21.0]
declare double @remquo(double, double, ptr)
define double @f(double %x, double %y) {
  %p = alloca i32
  %r = call double @remquo(double %x, double %y, ptr %p)
  %q = load i32, ptr %p
  %q4 = add i32 %q, 4
  %n = sitofp i32 %q4 to double
  %s = fmul double %r, %n
  ret double %s
}
