; A local array with an index that is not known: its shadow starts at zero.
; run: @f(3.0, 4.0, i64 0) == 9.0, grad == [6.0, 0.0]
; run: @f(3.0, 4.0, i64 1) == 12.0, grad == [4.0, 3.0]
define double @f(double %x, double %y, i64 %i) {
  %a = alloca [2 x double]
  %p1 = getelementptr inbounds [2 x double], ptr %a, i64 0, i64 1
  store double %x, ptr %a
  store double %y, ptr %p1
  %p = getelementptr inbounds [2 x double], ptr %a, i64 0, i64 %i
  %v = load double, ptr %p
  %r = fmul double %v, %x
  ret double %r
}
