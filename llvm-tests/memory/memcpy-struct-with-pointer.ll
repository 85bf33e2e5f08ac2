; A copied struct: the double moves its adjoint, the pointer its shadow.
; run: @f([3.0, [5.0]]) == 15.0, grad == [[5.0, [3.0]]]
define double @f(ptr %s) {
  %t = alloca { double, ptr }
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %t, ptr align 8 %s, i64 16, i1 false)
  %a = load double, ptr %t
  %q = getelementptr inbounds { double, ptr }, ptr %t, i64 0, i32 1
  %p = load ptr, ptr %q
  %b = load double, ptr %p
  %r = fmul double %a, %b
  ret double %r
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1 immarg)
