; What was read in front of the loop is overwritten by its steps. Nothing but the loop's caller calls them, and the caller
; is a copy that nothing calls yet: neither is dead code, whatever an analysis of the whole module takes them for.
; max-cache: 64
; fd: @f([0.5, 0.75, 1.25, 0.25], i64 4)
@scale = internal constant [4 x double] [double 0.5, double 2.0, double 0.75, double 1.5]
declare double @sin(double)
define double @f(ptr %x, i64 %n) {
entry:
  %p = getelementptr double, ptr %x, i64 1
  %v = load double, ptr %p
  %s = call double @sin(double %v)
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %k = getelementptr double, ptr @scale, i64 %i
  %c = load double, ptr %k
  %q = getelementptr double, ptr %x, i64 %i
  %a = load double, ptr %q
  %b = fmul double %a, %s
  %d = fmul double %b, %a
  %e = fmul double %d, %c
  store double %e, ptr %q
  %i1 = add nuw nsw i64 %i, 1
  %t = icmp slt i64 %i1, %n
  br i1 %t, label %loop, label %done
done:
  %r = load double, ptr %x
  ret double %r
}
