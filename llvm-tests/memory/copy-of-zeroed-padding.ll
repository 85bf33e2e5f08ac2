; Padding that is cleared has no type of its own, and does not stand in the way of a copy.
; run: @f([3.0]) == 9.0, grad == [[6.0]]
define double @f(ptr %x) {
  %s = alloca { double, i32, i32 }
  %t = alloca { double, i32, i32 }
  %v = load double, ptr %x
  store double %v, ptr %s
  %k = getelementptr i8, ptr %s, i64 8
  store i32 1, ptr %k, !tbaa !0
  %pad = getelementptr i8, ptr %s, i64 12
  store i32 0, ptr %pad
  call void @g(ptr %s, i32 0)
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %s, i64 16, i1 false)
  %w = load double, ptr %t
  %r = fmul double %w, %w
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
!0 = !{!1, !1, i64 0}
!1 = !{!"int", !2}
!2 = !{!"root"}
