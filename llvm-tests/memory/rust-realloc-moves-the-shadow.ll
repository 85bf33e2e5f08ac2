; Rust's allocator is told the old size, so a block that grows is a new one with the old one's contents.
; run: @f([2.0, 3.0]) == 26.0, grad == [[8.0, 12.0]]
declare noalias ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64, i64)
declare noalias ptr @_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc(ptr, i64, i64, i64)
declare void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr, i64, i64)
define double @f(ptr %x) {
  %old = call ptr @_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc(i64 8, i64 8)
  %a = load double, ptr %x
  %a2 = fmul double %a, %a
  store double %a2, ptr %old
  %new = call ptr @_RNvCsfLfy6EI15iL_7___rustc14___rust_realloc(ptr %old, i64 8, i64 8, i64 16)
  %second = getelementptr double, ptr %new, i64 1
  %from = getelementptr double, ptr %x, i64 1
  %b = load double, ptr %from
  %b2 = fmul double %b, %b
  store double %b2, ptr %second
  %u = load double, ptr %new
  %v = load double, ptr %second
  %sum = fadd double %u, %v
  %twice = fmul double %sum, 2.0
  call void @_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc(ptr %new, i64 16, i64 8)
  ret double %twice
}
