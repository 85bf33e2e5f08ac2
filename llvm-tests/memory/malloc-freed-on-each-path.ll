; Two paths, a free on each.
; run: @f(3.0, i1 1) == 9.0, grad == [6.0]
; run: @f(3.0, i1 0) == 3.0, grad == [1.0]
define double @f(double %x, i1 %c) {
entry:
  %t = call ptr @malloc(i64 8)
  store volatile double %x, ptr %t
  %v = load volatile double, ptr %t
  br i1 %c, label %yes, label %no
yes:
  %s = fmul double %v, %v
  call void @free(ptr %t)
  ret double %s
no:
  call void @free(ptr %t)
  ret double %v
}

declare noalias ptr @malloc(i64) allockind("alloc,uninitialized") allocsize(0) "alloc-family"="malloc"
declare void @free(ptr allocptr) allockind("free") "alloc-family"="malloc"
