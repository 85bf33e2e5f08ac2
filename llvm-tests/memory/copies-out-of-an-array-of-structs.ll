; Copies of elements with pointers to one local: what is copied is the element, and not what lies behind it.
; run: @f([2.0], [3.0]) == 8.0, grad == [[4.0], [2.0]]
define double @f(ptr %x, ptr %y) {
  %a = alloca [2 x { ptr, i64 }]
  %t = alloca { ptr, i64 }
  %second = getelementptr i8, ptr %a, i64 16
  store ptr %x, ptr %a
  store ptr %y, ptr %second
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %a, i64 16, i1 false)
  call void @g(ptr %t, i32 1)
  %p = load ptr, ptr %t
  %v = load double, ptr %p
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %second, i64 16, i1 false)
  call void @g(ptr %t, i32 1)
  %q = load ptr, ptr %t
  %w = load double, ptr %q
  %vw = fmul double %v, %w
  %r = fadd double %vw, %v
  ret double %r
}
define internal void @g(ptr %p, i32 %n) {
  %stop = icmp eq i32 %n, 0
  br i1 %stop, label %end, label %more
more:
  call void @g(ptr %p, i32 0)
  br label %end
end:
  ret void
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
