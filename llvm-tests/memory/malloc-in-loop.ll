; One block for each round.
; run: @f([2.0, 3.0, 4.0], i64 3) == 29.0, grad == [[4.0, 6.0, 8.0]]
define double @f(ptr %x, i64 %n) {
entry:
  %some = icmp sgt i64 %n, 0
  br i1 %some, label %loop, label %done
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi double [ 0.0, %entry ], [ %more, %loop ]
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %v = load double, ptr %p
  %t = call ptr @malloc(i64 16)
  %k = and i64 %i, 1
  %q = getelementptr inbounds double, ptr %t, i64 %k
  store double %v, ptr %q
  %u = load volatile double, ptr %q
  %w = fmul double %u, %v
  call void @free(ptr %t)
  %more = fadd double %sum, %w
  %next = add nuw nsw i64 %i, 1
  %again = icmp slt i64 %next, %n
  br i1 %again, label %loop, label %done
done:
  %r = phi double [ 0.0, %entry ], [ %more, %loop ]
  ret double %r
}

declare noalias ptr @malloc(i64) allockind("alloc,uninitialized") allocsize(0) "alloc-family"="malloc"
declare void @free(ptr allocptr) allockind("free") "alloc-family"="malloc"
