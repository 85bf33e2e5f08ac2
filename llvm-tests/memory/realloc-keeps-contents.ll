; A block that grows keeps what was in it, and so does its shadow.
; run: @f([2.0, 3.0]) == 18.0, grad == [[9.0, 12.0]], mem == [[2.0, 3.0]]
declare ptr @malloc(i64)
declare ptr @realloc(ptr, i64)
declare void @free(ptr)

define double @f(ptr %x) {
  %a = load double, ptr %x
  %xb = getelementptr double, ptr %x, i64 1
  %b = load double, ptr %xb
  %p = call ptr @malloc(i64 8)
  %ab = fmul double %a, %b
  store double %ab, ptr %p
  %q = call ptr @realloc(ptr %p, i64 16)
  %qb = getelementptr double, ptr %q, i64 1
  store double %b, ptr %qb
  %old = load double, ptr %q
  %new = load double, ptr %qb
  %r = fmul double %old, %new
  call void @free(ptr %q)
  ret double %r
}
