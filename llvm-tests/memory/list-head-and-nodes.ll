; The head of a list keeps its length where a node keeps its value; the type tag tells them apart.
; run: @f([3.0]) == 9.0, grad == [[6.0]]
define double @f(ptr %x) {
  %head = alloca { ptr, ptr, i64 }
  %node = alloca { ptr, ptr, double }
  store ptr %node, ptr %head
  store ptr %head, ptr %node
  %length = getelementptr i8, ptr %head, i64 16
  store i64 0, ptr %length, !tbaa !0
  %first = load ptr, ptr %head
  %value = getelementptr i8, ptr %first, i64 16
  %v = load double, ptr %x
  store double %v, ptr %value
  %n = load i64, ptr %length, !tbaa !0
  %m = add i64 %n, 1
  store i64 %m, ptr %length, !tbaa !0
  %w = load double, ptr %value
  %r = fmul double %w, %v
  ret double %r
}
!0 = !{!1, !1, i64 0}
!1 = !{!"long", !2}
!2 = !{!"root"}
