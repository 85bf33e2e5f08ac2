; A memset of a local zeroes its adjoint in every reverse round.
; run: @f([2.0, 3.0], i64 2) == 13.0, grad == [[4.0, 6.0]]
define double @f(ptr %x, i64 %n) {
entry:
  %a = alloca [2 x double]
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  call void @llvm.memset.p0.i64(ptr align 8 %a, i8 0, i64 16, i1 false)
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  %k = and i64 %i, 1
  %q = getelementptr inbounds [2 x double], ptr %a, i64 0, i64 %k
  store double %w, ptr %q
  %q1 = getelementptr inbounds [2 x double], ptr %a, i64 0, i64 1
  %u0 = load double, ptr %a
  %u1 = load double, ptr %q1
  %t = fadd double %u0, %u1
  %more = fadd double %sum, %t
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %more, %loop ]
  ret double %r
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)
