; A copy of known length between two parameters. That it moves doubles is told by a loop alone, whose end is not known.
; fd: @f([0.5, 0.75, 1.25, 0.25], [0.1, 0.2, 0.3, 0.4], i64 4)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
define double @f(ptr %x, ptr %y, i64 %n) {
entry:
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr %x, i64 32, i1 false)
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %s = phi double [ 0.0, %entry ], [ %s1, %loop ]
  %p = getelementptr double, ptr %y, i64 %i
  %a = load double, ptr %p
  %b = fmul double %a, %a
  %s1 = fadd double %s, %b
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %loop, label %done
done:
  ret double %s1
}
