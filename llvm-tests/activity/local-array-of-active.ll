; As soon as x is stored there, the array has one.
; check: activity @f(out, const)
; run: @f(3.0, i64 0) == 9.0, grad == [6.0]
define double @f(double %x, i64 %i) {
  %a = alloca [2 x double] ; shadow
  store volatile double %x, ptr %a
  %p = getelementptr inbounds double, ptr %a, i64 %i ; shadow
  %k = load double, ptr %p ; active
  %r = fmul double %x, %k ; active
  ret double %r
}
