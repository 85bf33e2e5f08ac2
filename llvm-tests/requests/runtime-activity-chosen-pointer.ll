; Which memory the pointer leads to is seen at run time: once there is a derivative, once there is none.
; call: @main() == 6.0
@enzyme_runtime_activity = external global i32
@enzyme_dup = external global i32
@enzyme_const = external global i32
declare void @__enzyme_autodiff(...)
define double @f(ptr %x, ptr %c, i1 %which) {
  %p = select i1 %which, ptr %x, ptr %c
  %v = load double, ptr %p
  %s = fmul double %v, %v
  ret double %s
}
define double @main() {
  %x = alloca double
  %c = alloca double
  %dx = alloca double
  store double 3.0, ptr %x
  store double 5.0, ptr %c
  store double 0.0, ptr %dx
  call void (...) @__enzyme_autodiff(ptr @f, ptr @enzyme_runtime_activity, ptr @enzyme_dup, ptr %x, ptr %dx, ptr @enzyme_const, ptr %c, i1 true)
  call void (...) @__enzyme_autodiff(ptr @f, ptr @enzyme_runtime_activity, ptr @enzyme_dup, ptr %x, ptr %dx, ptr @enzyme_const, ptr %c, i1 false)
  %d = load double, ptr %dx
  ret double %d
}
