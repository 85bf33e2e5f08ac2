; The caller's number is overwritten after its use. A copy of it in a local is not.
; run: @f([3.0] shadow [0.0]) == 9.0, mem == [[0.0]], grad == [[6.0]]
define double @f(ptr %x) {
  %a = alloca double
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %x, i64 8, i1 false)
  store double 0.0, ptr %x
  %v = load double, ptr %a
  %r = fmul double %v, %v
  ret double %r
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
