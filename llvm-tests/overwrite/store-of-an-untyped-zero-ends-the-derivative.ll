; A zero stored as an integer, a filled block: nothing says that floats are there, and their derivatives end all the same.
; run: @f([1.0, 2.0] shadow [5.0, 7.0]), grad == [[0.0, 7.0]]
; run: @g([1.0, 2.0, 3.0] shadow [5.0, 6.0, 7.0]), grad == [[5.0, 0.0, 0.0]]
; run: @h([float 1.0, float 2.0] shadow [float 5.0, float 7.0]), grad == [[float 0.0, float 7.0]], kink
define void @f(ptr %x) {
  store i64 0, ptr %x
  ret void
}

define void @g(ptr %x) {
  %p = getelementptr i8, ptr %x, i64 8
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 16, i1 false)
  ret void
}

define void @h(ptr %x) {
  store i32 0, ptr %x
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
