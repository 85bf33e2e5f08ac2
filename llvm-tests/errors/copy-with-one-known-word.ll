; One double does not make an array: the word behind it may be a pointer that somebody else follows.
; error: @f(dup, dup) RG0205 "bytes 8 to 15 of the 16 that are moved may be a float"
define double @f(ptr %x, ptr %y) {
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x, i64 16, i1 false)
  %v = load double, ptr %y
  ret double %v
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
