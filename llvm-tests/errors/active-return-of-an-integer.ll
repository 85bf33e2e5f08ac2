; An integer has no derivative.
; error: RG0116 "does not fit its type i64"
@enzyme_active_return = external global i32
declare void @__enzyme_autodiff(...)
define i64 @f(ptr %x) {
  ret i64 0
}
define void @g(ptr %x, ptr %dx) {
  call void (...) @__enzyme_autodiff(ptr @f, ptr @enzyme_active_return, ptr %x, ptr %dx)
  ret void
}
