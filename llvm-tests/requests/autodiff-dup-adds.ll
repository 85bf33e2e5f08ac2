; The gradient is added to the shadow.
; call: @f([3.0], [1.0]), mem == [[3.0], [7.0]]
@enzyme_dup = external global i32

define void @f(ptr %x, ptr %dx) {
  %k = load i32, ptr @enzyme_dup
  call void (...) @__enzyme_autodiff(ptr @g, i32 %k, ptr %x, ptr %dx)
  ret void
}

define double @g(ptr %x) {
  %v = load double, ptr %x
  %r = fmul double %v, %v
  ret double %r
}

declare void @__enzyme_autodiff(...)
