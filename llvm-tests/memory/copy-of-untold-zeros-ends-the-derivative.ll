; The second word does not come from outside, so it is a zero: what was in its place has no derivative any more.
; run: @f([3.0], [1.0, 2.0] shadow [10.0, 7.0]), mem == [[3.0], [9.0, 0.0]], grad == [[60.0], [0.0, 0.0]]
define void @f(ptr %x, ptr %y) {
  %t = alloca [16 x i8]
  %high = getelementptr i8, ptr %t, i64 8
  store i64 0, ptr %high
  %v = load double, ptr %x
  %r = fmul double %v, %v
  store double %r, ptr %t
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %t, i64 16, i1 false)
  ret void
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
