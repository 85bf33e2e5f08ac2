; log is evaluated for both ways, and used in one: at 0 it must not bring in NaN.
; run: @f(0.0) == 0.0, grad == [0.0], kink
define double @f(double %x) {
entry:
  %l = call double @llvm.log.f64(double %x)
  %up = fcmp ogt double %x, 0.0
  br i1 %up, label %use, label %end
use:
  %p = fmul double %l, %x
  br label %end
end:
  %r = phi double [ %p, %use ], [ 0.0, %entry ]
  ret double %r
}
declare double @llvm.log.f64(double)
