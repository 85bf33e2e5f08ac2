; The word that is moved as an integer to a local carries nothing that anybody looks at.
; check: activity @f(dup)
define double @f(ptr %x) {
  %t = alloca [16 x i8] ; shadow
  %from = getelementptr i8, ptr %x, i64 8
  %w = load volatile i64, ptr %from
  %to = getelementptr i8, ptr %t, i64 8
  store volatile i64 %w, ptr %to
  %v = load double, ptr %x ; active
  store volatile double %v, ptr %t
  %d = load volatile double, ptr %t ; active
  %r = fmul double %d, %d ; active
  ret double %r
}
