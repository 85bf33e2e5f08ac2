; A buffer with less room than the tape.
; error: RG0114 "gets a buffer of 4 bytes"
@enzyme_allocated = external global i32
@enzyme_tape = external global i32
declare double @__enzyme_augmentfwd(...)
define double @f(ptr %x) {
  %v = load double, ptr %x
  %w = fmul double %v, %v
  ret double %w
}
define double @g(ptr %x, ptr %dx, ptr %b) {
  %a = call double (...) @__enzyme_augmentfwd(ptr @f, ptr @enzyme_allocated, i64 4, ptr @enzyme_tape, ptr %b, ptr %x, ptr %dx)
  ret double %a
}
