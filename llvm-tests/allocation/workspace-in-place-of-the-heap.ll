; Tape, a block and its shadow come out of the caller's memory: two times 8*5 bytes, and twice 16.
; call: @g([2.0], [0.0]) == i64 112, mem == [[2.0], [80.0]]
@retrograd_workspace = external global i32
@enzyme_const = external global i32
define double @f(ptr %x, i64 %n) {
entry:
  %block = call ptr @malloc(i64 8)
  %v = load double, ptr %x
  store volatile double %v, ptr %block
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %p = phi double [ 1.0, %entry ], [ %q, %loop ]
  %w = load volatile double, ptr %block
  %q = fmul double %p, %w
  %i1 = add nuw nsw i64 %i, 1
  %e = icmp uge i64 %i1, %n
  br i1 %e, label %done, label %loop
done:
  call void @free(ptr %block)
  ret double %q
}
define i64 @g(ptr %x, ptr %dx) {
  %w = alloca [2000 x i8], align 16
  %n = load volatile i64, ptr @five
  %bytes = call i64 (...) @__retrograd_workspace_bytes(ptr @f, ptr %x, ptr %dx, i64 %n)
  call double (...) @__enzyme_autodiff(ptr @f, ptr %x, ptr %dx, i64 %n, ptr @retrograd_workspace, ptr %w)
  ret i64 %bytes
}
@five = global i64 5
declare double @__enzyme_autodiff(...)
declare i64 @__retrograd_workspace_bytes(...)
declare ptr @malloc(i64)
declare void @free(ptr)
