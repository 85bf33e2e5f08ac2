; What is moved becomes known three copies later.
; run: @f([3.0, [5.0]], [0.0, null] shadow [2.0, null]) == 5.0, grad == [[12.0, [1.0]], [0.0, null]]
define double @f(ptr %x, ptr %y) {
  %a = alloca [16 x i8]
  %b = alloca [16 x i8]
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %x, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %b, i64 16, i1 false)
  %v = load double, ptr %y
  %v2 = fmul double %v, %v
  store double %v2, ptr %y
  %q = getelementptr i8, ptr %y, i64 8
  %p = load ptr, ptr %q
  %w = load double, ptr %p
  ret double %w
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
