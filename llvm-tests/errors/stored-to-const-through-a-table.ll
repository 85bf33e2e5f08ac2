; The rows that a const argument points to have no shadows either.
; error: @f(dup, const) RG0203 "const"
define void @f(ptr %x, ptr %rows) {
  %row = load ptr, ptr %rows
  %v = load double, ptr %x
  store double %v, ptr %row
  ret void
}
