; The library sorts active numbers by a function of the module: the derivatives go where the numbers went.
; run: @f([3.0, 1.0, 2.0], i64 3) == 23.0, grad == [[6.0, 10.0, 4.0]]
declare void @qsort(ptr, i64, i64, ptr)
define double @f(ptr %x, i64 %n) {
  call void @qsort(ptr %x, i64 %n, i64 8, ptr @less)
  %p = getelementptr double, ptr %x, i64 1
  %q = getelementptr double, ptr %x, i64 2
  %u = load double, ptr %x
  %v = load double, ptr %p
  %w = load double, ptr %q
  %vv = fmul double %v, %v
  %ww = fmul double %w, %w
  %s = fadd double %vv, %ww
  %uu = fmul double %u, 10.0
  %r = fadd double %s, %uu
  ret double %r
}
define internal i32 @less(ptr %a, ptr %b) {
  %x = load double, ptr %a
  %y = load double, ptr %b
  %gt = fcmp ogt double %x, %y
  %r = zext i1 %gt to i32
  ret i32 %r
}
