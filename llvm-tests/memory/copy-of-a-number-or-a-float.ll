; A union of a double and a whole number: the shadow of the number is zero, so both are copied as a double.
; run: @f([3.0], i1 0) == 9.0, grad == [[6.0]]
; run: @f([3.0], i1 1) == 4.0, grad == [[0.0]]
define double @f(ptr %x, i1 %whole) {
  %u = alloca [8 x i8]
  %t = alloca [8 x i8]
  br i1 %whole, label %a, label %b
a:
  store volatile i64 4, ptr %u
  br label %copy
b:
  %v = load double, ptr %x
  store volatile double %v, ptr %u
  br label %copy
copy:
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %u, i64 8, i1 false)
  br i1 %whole, label %c, label %d
c:
  %n = load volatile i64, ptr %t
  %m = add i64 %n, 0
  %s = sitofp i64 %m to double
  ret double %s
d:
  %w = load volatile double, ptr %t
  %r = fmul double %w, %w
  ret double %r
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
