; The tag says a whole number, the bits become a float again: a derivative would be lost.
; error: @f(dup) RG0202 "part of a float"
define double @f(ptr %x) {
  %v = load double, ptr %x, !tbaa !2
  %p = getelementptr i8, ptr %x, i64 8
  %b = load i64, ptr %x, !tbaa !4
  %d = bitcast i64 %b to double
  %w = load double, ptr %p, !tbaa !2
  %s = fmul double %d, %w
  %r = fadd double %s, %v
  ret double %r
}

!0 = !{!"root"}
!1 = !{!"omnipotent char", !0}
!2 = !{!3, !3, i64 0}
!3 = !{!"double", !1}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !1}
