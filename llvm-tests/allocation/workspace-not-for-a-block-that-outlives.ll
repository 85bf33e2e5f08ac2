; The block is the caller's when the function has returned, who may free it.
; error: RG0221 "can be reached after the function has returned"
@retrograd_workspace = external global i32
define double @f(ptr %x, ptr %out) {
  %block = call ptr @malloc(i64 8)
  %v = load double, ptr %x
  store double %v, ptr %block
  store ptr %block, ptr %out
  ret double %v
}
define void @g(ptr %x, ptr %dx, ptr %out, ptr %dout, ptr %w) {
  call double (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx, ptr %out, ptr %dout, ptr @retrograd_workspace, ptr %w)
  ret void
}
declare double @__enzyme_autodiff(...)
declare ptr @malloc(i64)
