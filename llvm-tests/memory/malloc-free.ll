; A heap temporary and its shadow are freed exactly once.
; run: @f([2.0, 3.0], i64 2) == 97.0, grad == [[32.0, 108.0]]
define double @f(ptr %x, i64 %n) {
entry:
  %bytes = shl i64 %n, 3
  %t = call ptr @malloc(i64 %bytes)
  br label %fill
fill:
  %i = phi i64 [ 0, %entry ], [ %i1, %fill ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %q = getelementptr inbounds double, ptr %t, i64 %i
  %v = load double, ptr %p
  %w = fmul double %v, %v
  store double %w, ptr %q
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %fill, label %sum
sum:
  %j = phi i64 [ 0, %fill ], [ %j1, %sum ]
  %s = phi double [ 0.0, %fill ], [ %s1, %sum ]
  %qj = getelementptr inbounds double, ptr %t, i64 %j
  %u = load double, ptr %qj
  %uu = fmul double %u, %u
  %s1 = fadd double %s, %uu
  %j1 = add nuw nsw i64 %j, 1
  %d = icmp slt i64 %j1, %n
  br i1 %d, label %sum, label %done
done:
  call void @free(ptr %t)
  ret double %s1
}

declare noalias ptr @malloc(i64) allockind("alloc,uninitialized") allocsize(0) "alloc-family"="malloc"
declare void @free(ptr allocptr) allockind("free") "alloc-family"="malloc"
