; How far a fill goes is known in the run only, and nothing else says what is there: all of it ends derivatives.
; run: @f([1.0, 2.0, 3.0] shadow [0.5, 0.25, 0.125], i64 4), mem == [[0.0, 0.0, 3.0]], grad == [[0.0, 0.0, 0.125]]
define void @f(ptr %x, i64 %n) {
  %a = shl i64 %n, 3
  %b = and i64 %a, 24
  %bytes = xor i64 %b, 16
  call void @llvm.memset.p0.i64(ptr %x, i8 0, i64 %bytes, i1 false)
  ret void
}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
