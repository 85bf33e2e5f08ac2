; How often the loop runs is found out while it runs: it keeps a tape, whatever the budget.
; max-cache: 64
; fd: @f([0.5], 0.9)
define double @f(ptr %x, double %r) {
entry:
  br label %loop
loop:
  %v = load double, ptr %x
  %w = fmul double %v, %r
  %y = fmul double %w, %w
  %z = fsub double %w, %y
  store double %z, ptr %x
  %c = fcmp olt double %z, 0.01
  br i1 %c, label %done, label %loop
done:
  ret double %z
}
