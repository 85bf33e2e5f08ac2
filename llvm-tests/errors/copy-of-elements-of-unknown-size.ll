; A length in bytes and one double: the block may be an array, or a record with anything behind it.
; error: @f(dup, dup, const) RG0205 "nothing says what it is made of"
define double @f(ptr %x, ptr %y, i64 %bytes) {
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x, i64 %bytes, i1 false)
  %v = load double, ptr %y
  ret double %v
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
