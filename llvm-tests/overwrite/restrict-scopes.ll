; Scoped-noalias metadata, as inlining leaves it behind for restrict parameters.
; check: plan @f(dup, dup)
; tape: 0
; run: @f([3.0], [0.0] shadow [1.0]), mem == [[3.0], [9.0]], grad == [[6.0], [0.0]]
define void @f(ptr %in, ptr %out) {
  %v = load double, ptr %in, !alias.scope !2, !noalias !3 ; reread: proved
  %w = fmul double %v, %v
  store double %w, ptr %out, !alias.scope !3, !noalias !2
  ret void
}

!0 = distinct !{!0, !"domain"}
!1 = distinct !{!1, !0, !"in"}
!2 = !{!1}
!3 = !{!4}
!4 = distinct !{!4, !0, !"out"}
