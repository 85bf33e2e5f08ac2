; The steps may write all of x[0..8), and surely touch x[0..n) only, so for small n they keep a tape. Their part of the sum
; that is the derivative of k goes on from what came behind the loop, in the order of the loop itself: the bits are those
; of cache-everything.
; max-cache: 64
; fd: @f([0.5, 0.75, 1.25, 0.25, 1.5, 0.3, 0.9, 1.1], 0.7, i64 3)
; fd: @f([0.5, 0.75, 1.25, 0.25, 1.5, 0.3, 0.9, 1.1], 0.7, i64 8)
declare double @sin(double)
define double @f(ptr %x, double %k, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %q = getelementptr double, ptr %x, i64 %i
  %a = load double, ptr %q
  %h = fmul double %k, 0.3
  %b = fadd double %a, %h
  %e = call double @sin(double %b)
  %o = mul i64 %i, 5
  %at = and i64 %o, 7
  %p = getelementptr double, ptr %x, i64 %at
  store double %e, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %t = icmp slt i64 %i1, %n
  br i1 %t, label %loop, label %done
done:
  %r = load double, ptr %x
  %kk = fmul double %k, %k
  %s = fmul double %r, %kk
  ret double %s
}
