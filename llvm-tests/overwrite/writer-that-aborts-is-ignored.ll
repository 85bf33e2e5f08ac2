; The store is on a path that never returns, so no reverse sweep sees it.
; check: plan @f(dup, const)
; tape: 0
; run: @f([3.0], i1 0) == 9.0, grad == [[6.0]]
define double @f(ptr %p, i1 %bad) {
entry:
  %v = load double, ptr %p ; reread
  %w = fmul double %v, %v
  br i1 %bad, label %fail, label %done
fail:
  store double 0.0, ptr %p
  call void @abort()
  unreachable
done:
  ret double %w
}

declare void @abort() noreturn nounwind
