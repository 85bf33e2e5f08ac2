; Four-byte elements.
; run: @f([float 2.0, float 3.0], [float 0.0, float 0.0]) == 6.0, grad == [[float 3.0, float 2.0], [float 0.0, float 0.0]]
define float @f(ptr noalias %x, ptr noalias %y) {
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %y, ptr align 4 %x, i64 8, i1 false)
  %q = getelementptr inbounds float, ptr %y, i64 1
  %a = load float, ptr %y
  %b = load float, ptr %q
  %w = fmul float %a, %b
  ret float %w
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1 immarg)
