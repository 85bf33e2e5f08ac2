; A pointer goes through memory; its shadow goes through the shadow memory.
; run: @f([3.0, 4.0], i1 0) == 9.0, grad == [[6.0, 0.0]]
; run: @f([3.0, 4.0], i1 1) == 16.0, grad == [[0.0, 8.0]]
define double @f(ptr %p, i1 %c) {
  %box = alloca [2 x ptr]
  %q = getelementptr inbounds double, ptr %p, i64 1
  %b1 = getelementptr inbounds [2 x ptr], ptr %box, i64 0, i64 1
  store ptr %p, ptr %box
  store ptr %q, ptr %b1
  %k = zext i1 %c to i64
  %at = getelementptr inbounds [2 x ptr], ptr %box, i64 0, i64 %k
  %l = load ptr, ptr %at
  %v = load double, ptr %l
  %r = fmul double %v, %v
  ret double %r
}
