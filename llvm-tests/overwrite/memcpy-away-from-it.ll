; The copy reads what was loaded and writes elsewhere.
; check: plan @f(dup, dup)
; tape: 0
; run: @f([3.0], [4.0] shadow [2.0]) == 9.0, mem == [[3.0], [3.0]], grad == [[8.0], [0.0]]
define double @f(ptr noalias %p, ptr noalias %q) {
  %v = load double, ptr %p ; reread: proved
  %w = fmul double %v, %v
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %q, ptr align 8 %p, i64 8, i1 false)
  ret double %w
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1 immarg)
