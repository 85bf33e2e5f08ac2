; The load and the store never run in one call.
; check: plan @f(dup, const)
; run: @f([3.0], i1 1) == 9.0, mem == [[3.0]], grad == [[6.0]]
; run: @f([3.0], i1 0) == 1.0, mem == [[0.0]], grad == [[0.0]]
define double @f(ptr %p, i1 %c) {
entry:
  br i1 %c, label %yes, label %no
yes:
  %v = load double, ptr %p ; reread
  %w = fmul double %v, %v
  br label %join
no:
  store double 0.0, ptr %p
  br label %join
join:
  %r = phi double [ %w, %yes ], [ 1.0, %no ]
  ret double %r
}
