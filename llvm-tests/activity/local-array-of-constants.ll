; A local array that only holds numbers has no shadow.
; check: activity @f(out, const)
; run: @f(3.0, i64 1) == 15.0, grad == [5.0]
define double @f(double %x, i64 %i) {
  %a = alloca [2 x double]
  %q = getelementptr inbounds double, ptr %a, i64 1
  store volatile double 4.0, ptr %a
  store volatile double 5.0, ptr %q
  %p = getelementptr inbounds double, ptr %a, i64 %i
  %k = load double, ptr %p ; inactive
  %r = fmul double %x, %k ; active
  ret double %r
}
