; The tag says a whole number, and its bits, one added to the exponent, become a float again.
; error: @f(dup, const, const) RG0202 "part of a float"
define double @f(ptr %x, i64 %i, i64 %j) {
  %p = getelementptr double, ptr %x, i64 %i
  %q = getelementptr double, ptr %x, i64 %j
  %v = load double, ptr %p, !tbaa !2
  %b = load i64, ptr %q, !tbaa !4
  %c = add i64 %b, 4503599627370496
  %d = bitcast i64 %c to double
  %r = fmul double %d, %v
  ret double %r
}

!0 = !{!"root"}
!1 = !{!"omnipotent char", !0}
!2 = !{!3, !3, i64 0}
!3 = !{!"double", !1}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !1}
