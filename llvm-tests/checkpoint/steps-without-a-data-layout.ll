; Without a data layout the module is optimised for one in which an i64 may stand at 4 bytes, and compiled for another:
; what a step is called with must be found by both.
; max-cache: 64
; fd: @f([0.5, 0.75, 1.25, 0.25], i32 3, i64 3, i64 9)
define double @f(ptr %x, i32 %k, i64 %m, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %at = and i64 %i, %m
  %q = getelementptr double, ptr %x, i64 %at
  %a = load double, ptr %q
  %w = sitofp i32 %k to double
  %b = fmul double %a, %w
  %d = fmul double %b, %a
  %e = fmul double %d, 0.25
  store double %e, ptr %q
  %first = load double, ptr %x
  %g = fmul double %first, 0.5
  store double %g, ptr %x
  %i1 = add nuw nsw i64 %i, 1
  %t = icmp slt i64 %i1, %n
  br i1 %t, label %loop, label %done
done:
  %r = load double, ptr %x
  ret double %r
}
