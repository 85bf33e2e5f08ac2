; The distance of two pointers into the same array is a multiple of its stride: the integer stays apart from the float.
; run: @f([2.0]) == 4.0, grad == [[4.0]]
define double @f(ptr %x) {
  %b = call ptr @malloc(i64 48)
  %e = getelementptr { double, i64 }, ptr %b, i64 2
  %s = ptrtoint ptr %b to i64
  %t = ptrtoint ptr %e to i64
  %d = sub i64 %t, %s
  %p = getelementptr i8, ptr %b, i64 %d
  %v = load double, ptr %x
  store double %v, ptr %p
  %q = getelementptr i8, ptr %p, i64 8
  store i64 1, ptr %q
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %p, i64 16, i1 false)
  %w = load double, ptr %b
  %r = fmul double %w, %w
  call void @free(ptr %b)
  ret double %r
}
declare ptr @malloc(i64)
declare void @free(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
