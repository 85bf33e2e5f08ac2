; It would hold only where the compiler left the variable in memory.
; error: RG0109 "of a local variable has no meaning"
@text = private constant [16 x i8] c"enzyme_inactive\00", section "llvm.metadata"
define double @g(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %r
}
define double @f(double %x) {
  %v = alloca double
  call void @llvm.var.annotation.p0.p0(ptr %v, ptr @text, ptr @text, i32 1, ptr null)
  store double %x, ptr %v
  %r = load double, ptr %v
  ret double %r
}
declare void @llvm.var.annotation.p0.p0(ptr, ptr, ptr, i32, ptr)
declare double @__enzyme_autodiff(...)
