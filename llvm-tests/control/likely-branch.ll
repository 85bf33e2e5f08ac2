; A hint which way a branch goes.
; run: @f(3.0) == 9.0, grad == [6.0]
; run: @f(-3.0) == 3.0, grad == [-1.0]
define double @f(double %x) {
entry:
  %c = fcmp ogt double %x, 0.0
  %e = call i1 @llvm.expect.i1(i1 %c, i1 true)
  br i1 %e, label %square, label %minus
square:
  %s = fmul double %x, %x
  br label %done
minus:
  %m = fneg double %x
  br label %done
done:
  %r = phi double [ %s, %square ], [ %m, %minus ]
  ret double %r
}
declare i1 @llvm.expect.i1(i1, i1)
