; llvm.ptrmask: the shadow is as far from its block's start as the primal is from its own.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %room = alloca [8 x double]
  %over = getelementptr i8, ptr %room, i64 31
  %a = call ptr @llvm.ptrmask.p0.i64(ptr %over, i64 -32)
  store double %x, ptr %a
  %v = load double, ptr %a
  %r = fmul double %v, %v
  ret double %r
}
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
