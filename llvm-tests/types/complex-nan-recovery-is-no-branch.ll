; The call that recovers infinities is never taken where there is a derivative: nothing is kept for the branch.
; check: plan @f(out, out)
; run: @f(3.0, 2.0) == 12.0, grad == [4.0, 6.0], allocs == 0
declare { double, double } @__muldc3(double, double, double, double)
define double @f(double %a, double %b) {
entry:
  %r = fmul double %a, %b
  %nan = fcmp uno double %r, %r
  br i1 %nan, label %call, label %on
call:
  %c = call { double, double } @__muldc3(double %a, double 0.0, double %b, double 0.0)
  %e = extractvalue { double, double } %c, 0
  br label %on
on:
  %z = phi double [ %r, %entry ], [ %e, %call ]
  %w = fmul double %z, 2.0
  ret double %w
}
