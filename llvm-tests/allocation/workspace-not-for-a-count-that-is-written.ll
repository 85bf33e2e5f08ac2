; The table of counts is changed on the way, so counting in advance would find other numbers.
; error: RG0221 "depends on `counts[i]`"
@retrograd_workspace = external global i32
@enzyme_const = external global i32
define double @f(ptr %x, ptr %counts) {
entry:
  %v = load double, ptr %x
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i1, %latch ]
  %s = phi double [ 1.0, %entry ], [ %t1, %latch ]
  %p = getelementptr i64, ptr %counts, i64 %i
  %n = load i64, ptr %p
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j1, %inner ]
  %t = phi double [ %s, %outer ], [ %t1, %inner ]
  %t1 = fmul double %t, %v
  %j1 = add nuw nsw i64 %j, 1
  %e = icmp sge i64 %j1, %n
  br i1 %e, label %latch, label %inner
latch:
  %i1 = add nuw nsw i64 %i, 1
  %q = getelementptr i64, ptr %counts, i64 %i1
  store i64 %j1, ptr %q
  %d = icmp eq i64 %i1, 3
  br i1 %d, label %done, label %outer
done:
  ret double %t1
}
define void @g(ptr %x, ptr %dx, ptr %counts, ptr %w) {
  call double (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx, ptr @enzyme_const, ptr %counts, ptr @retrograd_workspace, ptr %w)
  ret void
}
declare double @__enzyme_autodiff(...)
