; How often the loop runs is found out while it runs, so nobody can say how large a workspace has to be.
; error: RG0221 "how often it runs is not known before it"
@retrograd_workspace = external global i32
define double @f(double %x) {
entry:
  br label %loop
loop:
  %v = phi double [ %x, %entry ], [ %w, %loop ]
  %w = call double @llvm.sin.f64(double %v)
  %more = fcmp ogt double %w, 0.1
  br i1 %more, label %loop, label %done
done:
  ret double %w
}
define double @g(double %x, ptr %block) {
  %d = call double (...) @__enzyme_autodiff(ptr @f, double %x, ptr @retrograd_workspace, ptr %block)
  ret double %d
}
declare double @__enzyme_autodiff(...)
declare double @llvm.sin.f64(double)
