; A multiple of sixteen bytes, of which the first are a double and a pointer: each element is such a pair.
; run: @f([3.0, [5.0], 4.0, [7.0]], [0.0, null, 0.0, null] shadow [0.0, null, 1.0, null], i64 2) == 15.0, grad == [[5.0, [3.0], 1.0, [0.0]], [0.0, null, 0.0, null]]
define double @f(ptr %x, ptr %y, i64 %n) {
  %bytes = shl i64 %n, 4
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x, i64 %bytes, i1 false)
  %v = load double, ptr %y
  %q = getelementptr i8, ptr %y, i64 8
  %p = load ptr, ptr %q
  %w = load double, ptr %p
  %r = fmul double %v, %w
  ret double %r
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
