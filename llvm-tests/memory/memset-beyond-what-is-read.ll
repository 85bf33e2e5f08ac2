; One element is read before all of them are cleared: those that nobody reads here lose their adjoints too.
; run: @f([3.0, 2.0, 3.0] shadow [0.5, 0.25, 0.125], i64 4) == 9.0, mem == [[0.0, 0.0, 3.0]], grad == [[6.0, 0.0, 0.125]]
define double @f(ptr %x, i64 %n) {
  %v = load double, ptr %x
  %r = fmul double %v, %v
  %a = shl i64 %n, 3
  %b = and i64 %a, 24
  %bytes = xor i64 %b, 16
  call void @llvm.memset.p0.i64(ptr %x, i8 0, i64 %bytes, i1 false)
  ret double %r
}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
