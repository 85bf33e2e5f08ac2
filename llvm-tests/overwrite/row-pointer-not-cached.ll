; A double store cannot hit the row pointer, so its shadow is loaded again.
; check: plan @f(dup)
; tape: 16
; run: @f([[3.0, 2.0], [5.0]] shadow [[0.0, 0.0], [1.0]]), grad == [[[2.0, 3.0], [0.0]]]
define void @f(ptr %rows) {
  %row = load ptr, ptr %rows ; shadow reread: proved
  %a = load double, ptr %row ; cache: may-be-overwritten-by %s
  %p1 = getelementptr inbounds double, ptr %row, i64 1
  %b = load double, ptr %p1 ; cache: may-be-overwritten-by %s
  %m = fmul double %a, %b
  %q = getelementptr inbounds ptr, ptr %rows, i64 1
  %other = load ptr, ptr %q ; shadow reread: proved
  store double %m, ptr %other ; label %s
  ret void
}
