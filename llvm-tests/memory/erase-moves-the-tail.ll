; The tail of a list of { double, pointer } comes one place down; its length is known at run time only.
; run: @f([2.0, [5.0], 3.0, [7.0], 4.0, [9.0]], i64 2) == 36.0, mem == [[3.0, [5.0], 4.0, [7.0], 4.0, [9.0]]], grad == [[0.0, [0.0], 0.0, [0.0], 9.0, [4.0]]]
define double @f(ptr %x, i64 %left) {
  %second = getelementptr i8, ptr %x, i64 16
  %bytes = shl i64 %left, 4
  call void @llvm.memmove.p0.p0.i64(ptr %x, ptr %second, i64 %bytes, i1 false)
  %v = load double, ptr %second
  %q = getelementptr i8, ptr %x, i64 24
  %p = load ptr, ptr %q
  %w = load double, ptr %p
  %r = fmul double %v, %w
  ret double %r
}
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
