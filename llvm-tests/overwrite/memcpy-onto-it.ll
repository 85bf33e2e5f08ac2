; The copy lands on what was loaded.
; check: plan @f(dup, dup)
; tape: 8
; run: @f([3.0], [4.0]) == 9.0, mem == [[4.0], [4.0]], grad == [[6.0], [0.0]]
define double @f(ptr %p, ptr %q) {
  %v = load double, ptr %p ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %p, ptr align 8 %q, i64 8, i1 false) ; label %s
  ret double %w
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1 immarg)
