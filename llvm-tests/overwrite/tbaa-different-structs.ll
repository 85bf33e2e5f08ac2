; Both are doubles, but fields of different structs.
; check: plan @f(dup, dup)
; tape: 0
; run: @f([3.0], [0.0] shadow [1.0]), mem == [[3.0], [9.0]], grad == [[6.0], [0.0]]
define void @f(ptr %in, ptr %out) {
  %v = load double, ptr %in, !tbaa !4 ; reread: proved
  %w = fmul double %v, %v
  store double %w, ptr %out, !tbaa !5
  ret void
}

!0 = !{!"root"}
!1 = !{!"double", !0, i64 0}
!2 = !{!"A", !1, i64 0}
!3 = !{!"B", !1, i64 0}
!4 = !{!2, !1, i64 0}
!5 = !{!3, !1, i64 0}
