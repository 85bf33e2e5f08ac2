; Two rows, one is chosen: the other's shadow stays as it was.
; run: @f([[2.0], [5.0]], i1 1) == 4.0, grad == [[[4.0], [0.0]]]
; run: @f([[2.0], [5.0]], i1 0) == 25.0, grad == [[[0.0], [10.0]]]
define double @f(ptr %rows, i1 %c) {
  %a = load ptr, ptr %rows
  %q = getelementptr ptr, ptr %rows, i64 1
  %b = load ptr, ptr %q
  %p = select i1 %c, ptr %a, ptr %b
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}
