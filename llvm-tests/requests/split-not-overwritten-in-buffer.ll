; The caller promises to leave x alone, and holds the tape in a buffer of exactly its size.
; call: @main() == 12.0
@enzyme_dup = external global i32
@enzyme_not_overwritten = external global i32
@enzyme_allocated = external global i32
@enzyme_tape = external global i32
declare i64 @__enzyme_augmentsize(...)
declare double @__enzyme_augmentfwd(...)
declare void @__enzyme_reverse(...)
define double @f(ptr %x) {
  %v = load double, ptr %x
  %w = fmul double %v, %v
  ret double %w
}
define double @main() {
  %x = alloca double
  %dx = alloca double
  store double 3.0, ptr %x
  store double 0.0, ptr %dx
  %n = call i64 (...) @__enzyme_augmentsize(ptr @f, ptr @enzyme_not_overwritten, ptr @enzyme_dup)
  %b = alloca i8, i64 %n
  %a = call double (...) @__enzyme_augmentfwd(ptr @f, ptr @enzyme_allocated, i64 %n, ptr @enzyme_tape, ptr %b, ptr @enzyme_not_overwritten, ptr %x, ptr %dx)
  call void (...) @__enzyme_reverse(ptr @f, ptr @enzyme_allocated, i64 %n, ptr @enzyme_tape, ptr %b, ptr @enzyme_not_overwritten, ptr %x, ptr %dx, double 2.0)
  %d = load double, ptr %dx
  ret double %d
}
