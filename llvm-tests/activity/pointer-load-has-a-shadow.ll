; Loading a pointer moves no derivative, and the pointer still has a shadow.
; check: activity @f(dup)
; run: @f([[3.0]]) == 9.0, grad == [[[6.0]]]
define double @f(ptr %p) {
  %q = load ptr, ptr %p ; shadow
  %v = load double, ptr %q ; active
  %r = fmul double %v, %v ; active
  ret double %r
}
