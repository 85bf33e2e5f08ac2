; Elements of an array of { double, i32 } change places through a local, as sorting moves them.
; run: @f([2.0, i32 1, i32 0, 3.0, i32 2, i32 0], i64 1) == 8.0, grad == [[3.0, i32 0, i32 0, 2.0, i32 0, i32 0]]
define double @f(ptr %x, i64 %k) {
  %t = alloca [16 x i8]
  %b = getelementptr [16 x i8], ptr %x, i64 %k
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %x, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %x, ptr %b, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %t, i64 16, i1 false)
  %u = load double, ptr %x
  %v = load double, ptr %b
  %uv = fmul double %u, %v
  %at = getelementptr i8, ptr %x, i64 8
  %n = load i32, ptr %at
  %m = sitofp i32 %n to double
  %r = fadd double %uv, %m
  ret double %r
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
