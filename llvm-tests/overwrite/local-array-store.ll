; A local array that never leaves the function is not the argument.
; check: plan @f(dup, const, const)
; tape: 0
; run: @f([3.0], i64 1, i64 1) == 27.0, grad == [[27.0]]
define double @f(ptr %p, i64 %i, i64 %j) {
  %local = alloca [4 x double]
  %v = load double, ptr %p ; reread: proved
  %w = fmul double %v, %v
  %q = getelementptr inbounds double, ptr %local, i64 %i
  store double %w, ptr %q
  %o = getelementptr inbounds double, ptr %local, i64 %j
  %u = load double, ptr %o ; reread
  %r = fmul double %u, %v
  ret double %r
}
