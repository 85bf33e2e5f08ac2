; Pointers that move on within their block, any number of times.
; run: @f([3.0], i64 8) == 9.0, grad == [[6.0]]
define double @f(ptr %x, i64 %bytes) {
  %block = alloca [8 x ptr]
  %second = getelementptr ptr, ptr %block, i64 1
  store ptr %x, ptr %block
  call void @llvm.memmove.p0.p0.i64(ptr %second, ptr %block, i64 %bytes, i1 false)
  %p = load ptr, ptr %second
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
