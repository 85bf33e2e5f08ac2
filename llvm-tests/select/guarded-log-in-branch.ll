; x > 0 ? log(x) : 0 as a branch.
; run: @f(2.0) == 0.6931471805599453, grad == [0.5]
; run: @f(0.0) == 0.0, grad == [0.0], kink
; run: @f(-1.0) == 0.0, grad == [0.0]
define double @f(double %x) {
entry:
  %c = fcmp ogt double %x, 0.0
  br i1 %c, label %yes, label %join
yes:
  %l = call double @llvm.log.f64(double %x)
  br label %join
join:
  %r = phi double [ %l, %yes ], [ 0.0, %entry ]
  ret double %r
}

declare double @llvm.log.f64(double)
