; Type-based aliasing says that the copy moves one member of two words, and a pointer. The loop tells that the member is doubles.
; run: @f([0.0, 0.0, [0.0]], [2.0, 3.0, [5.0]], i64 2) == 13.0, grad == [[0.0, 0.0, [0.0]], [4.0, 6.0, [0.0]]]
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define double @f(ptr %to, ptr %from, i64 %n) {
entry:
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 24, i1 false), !tbaa.struct !0
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %r = phi double [ 0.0, %entry ], [ %r1, %loop ]
  %at = getelementptr double, ptr %to, i64 %i
  %v = load double, ptr %at
  %w = fmul double %v, %v
  %r1 = fadd double %r, %w
  %i1 = add i64 %i, 1
  %more = icmp slt i64 %i1, %n
  br i1 %more, label %loop, label %end
end:
  ret double %r1
}
!0 = !{i64 0, i64 16, !1, i64 16, i64 8, !2}
!1 = !{!3, !3, i64 0}
!2 = !{!4, !4, i64 0}
!3 = !{!"omnipotent char", !5, i64 0}
!4 = !{!"any pointer", !3, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
