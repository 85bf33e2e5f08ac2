; Source and destination overlap by one element: (a, b, c) becomes (a, a, b).
; run: @f([2.0, 3.0, 4.0] shadow [1.0, 0.0, 0.0]) == 6.0, mem == [[2.0, 2.0, 3.0]], grad == [[4.0, 2.0, 0.0]]
define double @f(ptr %x) {
  %d = getelementptr inbounds double, ptr %x, i64 1
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %d, ptr align 8 %x, i64 16, i1 false)
  %e = getelementptr inbounds double, ptr %x, i64 2
  %a = load double, ptr %d
  %b = load double, ptr %e
  %r = fmul double %a, %b
  ret double %r
}

declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1 immarg)
