; The adjoint of the copy goes back to its source; the destination's ends.
; run: @f([2.0, 3.0], [0.0, 0.0] shadow [1.0, 2.0]), mem == [[2.0, 3.0], [4.0, 3.0]], grad == [[4.0, 2.0], [0.0, 0.0]]
define void @f(ptr noalias %x, ptr noalias %y) {
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %y, ptr align 8 %x, i64 16, i1 false)
  %v = load double, ptr %y
  %w = fmul double %v, %v
  store double %w, ptr %y
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1 immarg)
