; Each call of a function that calls itself has a record on the heap.
; error: RG0221 "each call of `f` keeps a record on the heap"
@retrograd_workspace = external global i32
define double @f(double %x, i64 %n) {
  %end = icmp sle i64 %n, 0
  br i1 %end, label %one, label %more
one:
  ret double 1.0
more:
  %m = sub i64 %n, 1
  %r = call double @f(double %x, i64 %m)
  %v = fmul double %r, %x
  ret double %v
}
define double @g(double %x, ptr %block) {
  %d = call double (...) @__enzyme_autodiff(ptr @f, double %x, i64 3, ptr @retrograd_workspace, ptr %block)
  ret double %d
}
declare double @__enzyme_autodiff(...)
