; What comes from a const argument has no derivative, and what it overwrites has none any more.
; run: @f([3.0], const [8.0, 9.0], [1.0, 2.0] shadow [5.0, 7.0]) == 27.0, mem == [[3.0], [8.0, 9.0]], grad == [[9.0], [0.0, 0.0]]
define double @f(ptr %x, ptr %c, ptr %y) {
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %c, i64 16, i1 false)
  %q = getelementptr double, ptr %y, i64 1
  %a = load double, ptr %q
  %b = load double, ptr %c
  store double %b, ptr %y
  %v = load double, ptr %x
  %r = fmul double %v, %a
  ret double %r
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
