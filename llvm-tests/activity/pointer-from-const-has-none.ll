; A pointer reached from a const argument has no shadow.
; check: activity @f(out, const)
; run: @f(3.0, const [[4.0]]) == 12.0, grad == [4.0]
define double @f(double %x, ptr %p) {
  %q = load ptr, ptr %p
  %k = load double, ptr %q ; inactive
  %r = fmul double %x, %k ; active
  ret double %r
}
