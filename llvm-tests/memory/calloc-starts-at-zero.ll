; calloc'ed memory that is only partly written.
; run: @f([2.0, 3.0], i64 1) == 9.0, grad == [[0.0, 6.0]]
define double @f(ptr %x, i64 %i) {
  %t = call ptr @calloc(i64 2, i64 8)
  %p = getelementptr inbounds double, ptr %x, i64 %i
  %q = getelementptr inbounds double, ptr %t, i64 %i
  %v = load double, ptr %p
  store double %v, ptr %q
  %t1 = getelementptr inbounds double, ptr %t, i64 1
  %a = load double, ptr %t
  %b = load double, ptr %t1
  %s = fadd double %a, %b
  %r = fmul double %s, %s
  call void @free(ptr %t)
  ret double %r
}

declare noalias ptr @calloc(i64, i64)
declare void @free(ptr)
