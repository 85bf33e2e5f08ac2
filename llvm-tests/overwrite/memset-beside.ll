; The zeroing starts behind what was loaded.
; check: plan @f(dup)
; tape: 0
; run: @f([3.0, 4.0, 5.0]) == 9.0, mem == [[3.0, 0.0, 0.0]], grad == [[6.0, 0.0, 0.0]]
define double @f(ptr %p) {
  %v = load double, ptr %p ; reread: proved
  %w = fmul double %v, %v
  %q = getelementptr inbounds double, ptr %p, i64 1
  call void @llvm.memset.p0.i64(ptr align 8 %q, i8 0, i64 16, i1 false)
  ret double %w
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)
