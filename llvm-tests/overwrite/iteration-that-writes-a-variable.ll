; An iteration that runs again must not hide from its caller which variables it writes: v, which an earlier loop read, is
; overwritten in the last one.
@v = internal global [4 x double] zeroinitializer
declare double @sin(double)
; fd: @f([0.5, 0.75, 1.25, 0.25], i64 3)
define double @f(ptr %x, i64 %n) {
entry:
  %x0 = load double, ptr %x
  store double %x0, ptr @v
  br label %a
a:
  %i = phi i64 [ 0, %entry ], [ %i1, %a ]
  %s = phi double [ 1.0, %entry ], [ %s1, %a ]
  %o = load double, ptr @v
  %m = fmul double %o, %s
  %s1 = call double @sin(double %m)
  %i1 = add i64 %i, 1
  %ca = icmp ult i64 %i1, %n
  br i1 %ca, label %a, label %b
b:
  %j = phi i64 [ 0, %a ], [ %j1, %b ]
  %f = sitofp i64 %j to double
  %t = fmul double %s1, %f
  %w = call double @sin(double %t)
  %u = fmul double %w, %w
  %p = getelementptr double, ptr @v, i64 %j
  store double %u, ptr %p
  %j1 = add i64 %j, 1
  %cb = icmp ult i64 %j1, %n
  br i1 %cb, label %b, label %end
end:
  %r = load double, ptr @v
  %q = fadd double %r, %s1
  ret double %q
}
