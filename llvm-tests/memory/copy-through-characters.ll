; A record goes through a buffer of characters; what it holds is told where it came from and where it arrives.
; run: @f([3.0, [5.0]]) == 15.0, grad == [[5.0, [3.0]]]
define double @f(ptr %x) {
  %buffer = alloca [16 x i8]
  %t = alloca [16 x i8]
  call void @llvm.memcpy.p0.p0.i64(ptr %buffer, ptr %x, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %buffer, i64 16, i1 false)
  %v = load double, ptr %t
  %q = getelementptr i8, ptr %t, i64 8
  %p = load ptr, ptr %q
  %w = load double, ptr %p
  %r = fmul double %v, %w
  ret double %r
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
