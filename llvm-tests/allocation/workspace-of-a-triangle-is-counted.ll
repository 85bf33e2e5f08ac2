; The inner loop is longer in each turn of the outer one: no formula over parameters tells the size, so it is counted.
; call: @g([2.0, 3.0, 5.0], [0.0, 0.0, 0.0]), mem == [[2.0, 3.0, 5.0], [540.0, 240.0, 72.0]]
@retrograd_workspace = external global i32
@enzyme_const = external global i32
define double @f(ptr %x, i64 %n) {
entry:
  br label %outer
outer:
  %i = phi i64 [ 1, %entry ], [ %i1, %latch ]
  %s = phi double [ 1.0, %entry ], [ %t1, %latch ]
  br label %inner
inner:
  %j = phi i64 [ 0, %outer ], [ %j1, %inner ]
  %t = phi double [ %s, %outer ], [ %t1, %inner ]
  %p = getelementptr double, ptr %x, i64 %j
  %v = load double, ptr %p
  %t1 = fmul double %t, %v
  %j1 = add nuw nsw i64 %j, 1
  %e = icmp uge i64 %j1, %i
  br i1 %e, label %latch, label %inner
latch:
  %i1 = add nuw nsw i64 %i, 1
  %d = icmp ugt i64 %i1, %n
  br i1 %d, label %done, label %outer
done:
  ret double %t1
}
define void @g(ptr %x, ptr %dx) {
  %n = load volatile i64, ptr @three
  %bytes = call i64 (...) @__retrograd_workspace_bytes(ptr @f, ptr %x, ptr %dx, i64 %n)
  %w = alloca i8, i64 %bytes, align 16
  call double (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx, i64 %n, ptr @retrograd_workspace, ptr %w)
  ret void
}
@three = global i64 3
declare double @__enzyme_autodiff(...)
declare i64 @__retrograd_workspace_bytes(...)
