; The same of an argument without derivatives.
; run: @f([1.0, 2.0, 3.0] shadow [5.0, 6.0, 7.0], const [8.0, 9.0]), mem == [[8.0, 9.0, 3.0]], grad == [[0.0, 0.0, 7.0]]
define void @f(ptr %y, ptr %c) {
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %c, i64 16, i1 false)
  ret void
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
