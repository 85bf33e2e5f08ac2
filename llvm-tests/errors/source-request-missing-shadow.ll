; dup without a shadow after it.
; error: RG0107 "shadow"
@enzyme_dup = external global i32

define void @main(ptr %x) {
  %k = load i32, ptr @enzyme_dup
  call void (...) @__enzyme_autodiff(ptr @g, i32 %k, ptr %x)
  ret void
}

define double @g(ptr %x) {
  %v = load double, ptr %x
  %r = fmul double %v, %v
  ret double %r
}

declare void @__enzyme_autodiff(...)
