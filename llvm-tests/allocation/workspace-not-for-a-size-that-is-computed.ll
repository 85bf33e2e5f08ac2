; The bytes are what the function itself has stored by then.
; error: RG0221 "how many bytes `malloc` is asked for depends on"
@retrograd_workspace = external global i32
define double @f(ptr %x, ptr %n) {
  store i64 16, ptr %n
  %first = load double, ptr %x
  %size = call i64 @size(ptr %n)
  %block = call ptr @malloc(i64 %size)
  store volatile double %first, ptr %block
  %v = load volatile double, ptr %block
  call void @free(ptr %block)
  ret double %v
}
define internal i64 @size(ptr %n) noinline {
  %size = load volatile i64, ptr %n
  ret i64 %size
}
define void @g(ptr %x, ptr %dx, ptr %n, ptr %w) {
  call double (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx, ptr @enzyme_const, ptr %n, ptr @retrograd_workspace, ptr %w)
  ret void
}
@enzyme_const = external global i32
declare double @__enzyme_autodiff(...)
declare ptr @malloc(i64)
declare void @free(ptr)
