; Two annotations before one argument.
; error: RG0113 "says two different things of argument 1"
@enzyme_const = external global i32
@enzyme_dup = external global i32
declare void @__enzyme_autodiff(...)
define double @f(ptr %x) {
  %v = load double, ptr %x
  ret double %v
}
define void @g(ptr %x, ptr %dx) {
  call void (...) @__enzyme_autodiff(ptr @f, ptr @enzyme_const, ptr @enzyme_dup, ptr %x, ptr %dx)
  ret void
}
