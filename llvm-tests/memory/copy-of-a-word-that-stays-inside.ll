; Nobody looks at the copy's second word, here or elsewhere: it need not be known what it is.
; run: @f([3.0, [5.0]]) == 9.0, grad == [[6.0, [0.0]]]
define double @f(ptr %x) {
  %t = alloca [16 x i8]
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %x, i64 16, i1 false)
  %v = load double, ptr %t
  %r = fmul double %v, %v
  ret double %r
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
