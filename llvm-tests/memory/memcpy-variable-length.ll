; n doubles; the type is known from the use of the copy.
; run: @f([2.0, 3.0], [0.0, 0.0], i64 2) == 4.0, mem == [[2.0, 3.0], [2.0, 3.0]], grad == [[4.0, 0.0], [0.0, 0.0]]
; run: @f([2.0, 3.0], [0.0, 5.0] shadow [0.0, 1.0], i64 1) == 4.0, mem == [[2.0, 3.0], [2.0, 5.0]], grad == [[4.0, 0.0], [0.0, 1.0]]
define double @f(ptr noalias %x, ptr noalias %y, i64 %n) {
  %bytes = shl i64 %n, 3
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %y, ptr align 8 %x, i64 %bytes, i1 false)
  %v = load double, ptr %y
  %w = fmul double %v, %v
  ret double %w
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1 immarg)
