; The second version of the steps knows that p and q are apart, and could load q once; then the sum that is the derivative
; of k had fewer terms, and other bits. What was taken out of prepared code is not simplified once more.
; max-cache: 64
; fd: @f([0.7, -0.4], [1.3, 0.6], 1.0302734375, i64 1)
; fd: @f([0.7, -0.4], [1.3, 0.6], 1.0302734375, i64 3)
declare double @tanh(double)
declare double @sin(double)
define double @f(ptr %p, ptr %q, double %k, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %a = load double, ptr %q
  %ak = fmul double %a, %k
  %s = call double @sin(double %ak)
  %t = call double @tanh(double %s)
  store double %t, ptr %p
  %b = load double, ptr %q
  %bk = fmul double %b, %k
  %u = call double @sin(double %bk)
  %v = call double @tanh(double %u)
  %w = fmul double %v, %t
  %p1 = getelementptr double, ptr %p, i64 1
  store double %w, ptr %p1
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %done
done:
  %r = load double, ptr %p
  %kk = fmul double %k, 0.125
  %e = fadd double %kk, %r
  ret double %e
}
