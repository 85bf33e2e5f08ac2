; A block that is copied from memory without derivatives starts without derivatives.
; call: @main() == 10.0
@enzyme_runtime_activity = external global i32
@enzyme_dup = external global i32
@enzyme_const = external global i32
declare void @__enzyme_autodiff(...)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define double @f(ptr %x, ptr %c) {
  %t = alloca [2 x double]
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %c, i64 16, i1 false)
  %a = load double, ptr %t
  %b = load double, ptr %x
  %p = fmul double %a, %b
  %s = fmul double %p, 2.0
  store double %b, ptr %c
  ret double %s
}
define double @main() {
  %x = alloca double
  %c = alloca [2 x double]
  %dx = alloca double
  store double 3.0, ptr %x
  store double 5.0, ptr %c
  store double 0.0, ptr %dx
  call void (...) @__enzyme_autodiff(ptr @f, ptr @enzyme_runtime_activity, ptr @enzyme_dup, ptr %x, ptr %dx, ptr @enzyme_const, ptr %c)
  %d = load double, ptr %dx
  ret double %d
}
