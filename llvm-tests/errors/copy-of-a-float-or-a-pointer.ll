; A union of a double and a pointer: what the copy moves depends on a tag that the copy does not know.
; error: @f(dup, const) RG0205 "bytes 0 to 7 of it are accessed as a float and as something else"
define double @f(ptr %x, i1 %boxed) {
  %u = alloca [8 x i8]
  %t = alloca [8 x i8]
  br i1 %boxed, label %a, label %b
a:
  store ptr %x, ptr %u
  br label %copy
b:
  %v = load double, ptr %x
  store double %v, ptr %u
  br label %copy
copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %u, i64 8, i1 false)
  br i1 %boxed, label %c, label %d
c:
  %p = load ptr, ptr %t
  %w = load double, ptr %p
  ret double %w
d:
  %r = load double, ptr %t
  ret double %r
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
