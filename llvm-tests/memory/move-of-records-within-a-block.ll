; Two records go one place on in their own block, pointers and all.
; run: @f([3.0, [5.0]]) == 15.0, grad == [[5.0, [3.0]]]
define double @f(ptr %x) {
  %t = alloca [48 x i8]
  %t1 = getelementptr i8, ptr %t, i64 16
  %t2 = getelementptr i8, ptr %t, i64 32
  %t2p = getelementptr i8, ptr %t, i64 40
  call void @llvm.memcpy.p0.p0.i64(ptr %t1, ptr %x, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %x, i64 16, i1 false)
  call void @llvm.memmove.p0.p0.i64(ptr %t1, ptr %t, i64 32, i1 false)
  %v = load double, ptr %t2
  %p = load ptr, ptr %t2p
  %w = load double, ptr %p
  %r = fmul double %v, %w
  ret double %r
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
