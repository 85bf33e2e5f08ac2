; Two tests in one branch: one is known at the start, and without it the count of a loop that is not entered is a large number.
; fd: @f([0.7, 0.3], i32 5)
; fd: @f([0.7, 0.3], i32 2)
; fd: @f([2.5, 0.3], i32 5)
define double @f(ptr %x, i32 %n) {
entry:
  %q = getelementptr double, ptr %x, i64 1
  %v = load double, ptr %x
  %far = fcmp ogt double %v, 2.0
  %few = icmp ult i32 %n, 4
  %skip = or i1 %far, %few
  br i1 %skip, label %done, label %before
before:
  %start = add nsw i32 %n, -1
  br label %loop
loop:
  %i = phi i32 [ %start, %before ], [ %next, %loop ]
  %p = phi double [ %v, %before ], [ %s, %loop ]
  %s = call double @llvm.sin.f64(double %p)
  %next = add nsw i32 %i, -1
  %more = icmp samesign ugt i32 %i, 3
  br i1 %more, label %loop, label %done
done:
  %r = phi double [ %v, %entry ], [ %s, %loop ]
  ret double %r
}
declare double @llvm.sin.f64(double)
