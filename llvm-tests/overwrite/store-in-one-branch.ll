; The store runs only sometimes; that is enough.
; check: plan @f(dup, const)
; tape: 8
; run: @f([3.0], i1 1) == 9.0, mem == [[0.0]], grad == [[6.0]]
; run: @f([3.0], i1 0) == 9.0, mem == [[3.0]], grad == [[6.0]]
define double @f(ptr %p, i1 %c) {
entry:
  %v = load double, ptr %p ; cache: may-be-overwritten-by %s
  %w = fmul double %v, %v
  br i1 %c, label %yes, label %join
yes:
  store double 0.0, ptr %p ; label %s
  br label %join
join:
  ret double %w
}
