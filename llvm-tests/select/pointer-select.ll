; The pointer is chosen, and its shadow with it.
; run: @f([3.0], [4.0], i1 1) == 9.0, grad == [[6.0], [0.0]]
; run: @f([3.0], [4.0], i1 0) == 16.0, grad == [[0.0], [8.0]]
define double @f(ptr %a, ptr %b, i1 %c) {
  %p = select i1 %c, ptr %a, ptr %b
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}
