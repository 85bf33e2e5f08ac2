; Copies whose length is not known, from two places of a block to one: the search for pointers ends.
; run: @f([2.0], [3.0], i64 16) == 6.0, grad == [[3.0], [2.0]]
define double @f(ptr %x, ptr %y, i64 %n) {
  %a = alloca [4 x ptr]
  %t = alloca [4 x ptr]
  %second = getelementptr i8, ptr %a, i64 16
  store ptr %x, ptr %a
  store ptr %y, ptr %second
  call void @llvm.memmove.p0.p0.i64(ptr %t, ptr %a, i64 %n, i1 false)
  %p = load ptr, ptr %t
  %v = load double, ptr %p
  call void @llvm.memmove.p0.p0.i64(ptr %t, ptr %second, i64 %n, i1 false)
  %q = load ptr, ptr %t
  %w = load double, ptr %q
  %r = fmul double %v, %w
  ret double %r
}
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
