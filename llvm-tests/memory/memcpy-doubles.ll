; The adjoint of the copy goes back to its source; the destination's ends.
; run: @f([2.0, 3.0], [0.0, 0.0] shadow [1.0, 2.0]), mem == [[2.0, 3.0], [4.0, 4.0]], grad == [[4.0, 2.0], [0.0, 0.0]]
define void @f(ptr noalias %x, ptr noalias %y) {
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %y, ptr align 8 %x, i64 16, i1 false)
  %v = load double, ptr %y
  %w = fmul double %v, %v
  store double %w, ptr %y
  %y1 = getelementptr inbounds double, ptr %y, i64 1
  %u = load double, ptr %y1
  %u1 = fadd double %u, 1.0
  store double %u1, ptr %y1
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1 immarg)
