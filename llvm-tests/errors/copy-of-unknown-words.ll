; Eight bytes that come from outside and go there, beside a known integer, may be a pointer or a double.
; error: @f(dup, dup) RG0205 "not known what the bytes moved by this memcpy are"
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define double @f(ptr %x, ptr %out) {
  %n = load i32, ptr %x
  %m = add i32 %n, 1
  store i32 %m, ptr %out
  %p = getelementptr i8, ptr %x, i64 8
  %v = load double, ptr %p
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %x, i64 24, i1 false)
  ret double %v
}
