; A whole number of eight bytes is moved along with a double, and its first half is read alone. Type-based aliasing says what it is.
; run: @f([i64 3, 0.5], [i64 2, 1.5] shadow [i64 2, 4.0], 3.0) == 6.0, grad == [[i64 0, 4.0], [i64 2, 0.0], 2.0]
define double @f(ptr %from, ptr %to, double %x) {
  %n = load i32, ptr %to
  %k = sitofp i32 %n to double
  %both = load i64, ptr %from, !tbaa !0
  store i64 %both, ptr %to, !tbaa !0
  %from.v = getelementptr i8, ptr %from, i64 8
  %to.v = getelementptr i8, ptr %to, i64 8
  %v = load double, ptr %from.v
  store double %v, ptr %to.v
  %r = fmul double %x, %k
  ret double %r
}
!0 = !{!1, !1, i64 0}
!1 = !{!"long", !2, i64 0}
!2 = !{!"omnipotent char", !3, i64 0}
!3 = !{!"Simple C/C++ TBAA"}
