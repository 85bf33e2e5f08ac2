; Two arguments that are one block share one shadow.
; run: @f([3.0], [4.0]) == 12.0, grad == [[4.0], [3.0]]
; run: @f([3.0], same 0) == 9.0, grad == [[6.0]]
define double @f(ptr %a, ptr %b) {
  %x = load double, ptr %a
  %y = load double, ptr %b
  %r = fmul double %x, %y
  ret double %r
}
