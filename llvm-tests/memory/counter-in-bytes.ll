; Optimisers count in bytes: a counter with a step of 16 keeps a struct's number and its float apart.
; run: @f([i64 2, 3.0, i64 1, 5.0], i64 2) == 11.0, grad == [[i64 2, 2.0, i64 1, 1.0]]
define double @f(ptr %p, i64 %n) {
entry:
  %copy = alloca [2 x { i64, double }]
  %end = shl i64 %n, 4
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %add, %loop ]
  %from = getelementptr inbounds i8, ptr %p, i64 %i
  %to = getelementptr inbounds i8, ptr %copy, i64 %i
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 16, i1 false)
  %n.1 = load i64, ptr %to
  %scale = uitofp i64 %n.1 to double
  %second = getelementptr inbounds i8, ptr %to, i64 8
  %v = load double, ptr %second
  %w = fmul double %v, %scale
  %add = fadd double %sum, %w
  %next = add nuw i64 %i, 16
  %more = icmp ult i64 %next, %end
  br i1 %more, label %loop, label %done
done:
  ret double %add
}
