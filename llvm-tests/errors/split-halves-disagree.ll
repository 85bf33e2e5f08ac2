; The second call says something else of x than the first one: their tapes differ.
; error: RG0114 "no `__enzyme_augmentfwd` of `f` makes the tape"
@enzyme_const = external global i32
declare ptr @__enzyme_augmentfwd(...)
declare void @__enzyme_reverse(...)
define double @f(ptr %x, ptr %y) {
  %v = load double, ptr %x
  %u = load double, ptr %y
  %w = fmul double %v, %u
  ret double %w
}
define void @g(ptr %x, ptr %dx, ptr %y, ptr %dy) {
  %t = call ptr (...) @__enzyme_augmentfwd(ptr @f, ptr %x, ptr %dx, ptr %y, ptr %dy)
  call void (...) @__enzyme_reverse(ptr @f, ptr %x, ptr %dx, ptr @enzyme_const, ptr %y, double 1.0, ptr %t)
  ret void
}
