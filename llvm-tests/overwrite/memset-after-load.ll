; The zeroing covers what was loaded.
; check: plan @f(dup)
; tape: 8
; run: @f([3.0, 4.0]) == 9.0, mem == [[0.0, 0.0]], grad == [[6.0, 0.0]]
define double @f(ptr %p) {
  %v = load double, ptr %p ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  call void @llvm.memset.p0.i64(ptr align 8 %p, i8 0, i64 16, i1 false) ; label %s
  ret double %w
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)
