; A loop without known end runs over doubles. The words that are copied may be a part of the same array, or a pointer behind it.
; error: @f RG0205 "bytes 0 to 7 of the 24 that are moved"
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define double @f(ptr %to, ptr %from, i64 %n) {
entry:
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 24, i1 false)
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %r = phi double [ 0.0, %entry ], [ %r1, %loop ]
  %at = getelementptr double, ptr %to, i64 %i
  %v = load double, ptr %at
  %r1 = fadd double %r, %v
  %i1 = add i64 %i, 1
  %more = icmp slt i64 %i1, %n
  br i1 %more, label %loop, label %end
end:
  ret double %r1
}
