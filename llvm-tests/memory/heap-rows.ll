; An array of heap rows, made in one loop and freed in another.
; run: @f([2.0, 3.0], i64 2) == 13.0, grad == [[4.0, 6.0]]
define double @f(ptr %x, i64 %n) {
entry:
  %bytes = shl i64 %n, 3
  %rows = call ptr @malloc(i64 %bytes)
  br label %make
make:
  %i = phi i64 [ 0, %entry ], [ %i1, %make ]
  %row = call ptr @malloc(i64 8)
  %slot = getelementptr inbounds ptr, ptr %rows, i64 %i
  store ptr %row, ptr %slot
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  store double %v, ptr %row
  %i1 = add nuw nsw i64 %i, 1
  %c = icmp slt i64 %i1, %n
  br i1 %c, label %make, label %use
use:
  %j = phi i64 [ 0, %make ], [ %j1, %use ]
  %s = phi double [ 0.0, %make ], [ %s1, %use ]
  %slotj = getelementptr inbounds ptr, ptr %rows, i64 %j
  %rowj = load ptr, ptr %slotj
  %u = load double, ptr %rowj
  %uu = fmul double %u, %u
  %s1 = fadd double %s, %uu
  call void @free(ptr %rowj)
  %j1 = add nuw nsw i64 %j, 1
  %d = icmp slt i64 %j1, %n
  br i1 %d, label %use, label %done
done:
  call void @free(ptr %rows)
  ret double %s1
}

declare noalias ptr @malloc(i64) allockind("alloc,uninitialized") allocsize(0) "alloc-family"="malloc"
declare void @free(ptr allocptr) allockind("free") "alloc-family"="malloc"
