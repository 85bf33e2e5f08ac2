; A test that traps is a way out of the iteration, and into a block of its own once the iteration is a function. What is
; unreachable then is gone, and belongs to no iteration.
; fd: @f([0.5, 0.75, 1.25, 0.25], [0.1, 0.2, 0.3, 0.4], i64 4)
declare void @llvm.ubsantrap(i8 immarg) cold noreturn nounwind
declare double @exp(double)
define void @f(ptr %x, ptr %y, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %go ]
  %none = icmp eq ptr %x, null
  br i1 %none, label %trap, label %go
trap:
  tail call void @llvm.ubsantrap(i8 0)
  unreachable
go:
  %p = getelementptr double, ptr %x, i64 %i
  %a = load double, ptr %p
  %e = tail call double @exp(double %a)
  %m = fmul double %a, %e
  %q = getelementptr double, ptr %y, i64 %i
  store double %m, ptr %q
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %done
done:
  ret void
}
