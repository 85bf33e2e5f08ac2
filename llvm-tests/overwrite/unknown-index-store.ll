; Nothing is known of the two indices.
; check: plan @f(dup, const, const)
; tape: 8
; run: @f([2.0, 3.0] shadow [0.0, 1.0], i64 0, i64 1), mem == [[2.0, 4.0]], grad == [[4.0, 0.0]]
; run: @f([2.0, 3.0] shadow [0.0, 1.0], i64 1, i64 1), mem == [[2.0, 9.0]], grad == [[0.0, 6.0]]
define void @f(ptr %x, i64 %i, i64 %j) {
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %q = getelementptr inbounds double, ptr %x, i64 %j
  %v = load double, ptr %p ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  store double %w, ptr %q ; label %s
  ret void
}
