; The helper returns a pointer into its argument: the shadow comes back with it.
; run: @f([3.0, 4.0], i64 1) == 16.0, grad == [[0.0, 8.0]]
define double @f(ptr %x, i64 %i) {
  %p = call ptr @at(ptr %x, i64 %i)
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}

define internal ptr @at(ptr %x, i64 %i) {
  %p = getelementptr inbounds double, ptr %x, i64 %i
  ret ptr %p
}
