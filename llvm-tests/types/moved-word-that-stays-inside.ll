; A word is moved as an integer to where nobody reads it: it need not be known what it is.
; run: @f([3.0, [5.0]]) == 9.0, grad == [[6.0, [0.0]]]
define double @f(ptr %x) {
  %t = alloca [2 x i64]
  %v = load volatile i64, ptr %x
  store volatile i64 %v, ptr %t
  %from = getelementptr i8, ptr %x, i64 8
  %to = getelementptr i8, ptr %t, i64 8
  %w = load volatile i64, ptr %from
  store volatile i64 %w, ptr %to
  %d = load double, ptr %t
  %r = fmul double %d, %d
  ret double %r
}
