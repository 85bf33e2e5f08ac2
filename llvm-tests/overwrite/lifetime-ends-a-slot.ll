; A slot whose life has ended says nothing any more; what was read of it is kept.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %a = alloca double
  call void @llvm.lifetime.start.p0(ptr %a)
  store double %x, ptr %a
  %v = load double, ptr %a
  %r = fmul double %v, %v
  call void @llvm.lifetime.end.p0(ptr %a)
  ret double %r
}
declare void @llvm.lifetime.start.p0(ptr)
declare void @llvm.lifetime.end.p0(ptr)
