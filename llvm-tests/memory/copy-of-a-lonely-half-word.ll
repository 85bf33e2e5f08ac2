; Twelve bytes of three floats, of which nobody here reads the last: four bytes are no pointer, so they are a float.
; run: @f([float 2.0, float 3.0, float 4.0], [float 0.0, float 0.0, float 0.0] shadow [float 0.0, float 0.0, float 7.0]) == 6.0, grad == [[float 3.0, float 2.0, float 7.0], [float 0.0, float 0.0, float 0.0]]
define float @f(ptr %x, ptr %y) {
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x, i64 12, i1 false)
  %q = getelementptr i8, ptr %y, i64 4
  %a = load float, ptr %y
  %b = load float, ptr %q
  %w = fmul float %a, %b
  ret float %w
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
