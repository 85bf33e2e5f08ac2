; What the primal allocates is allocated by the gradient as well, and once more for the shadow.
; forbid: @f(out, const) "allocates 8*n bytes, as the function itself does with `malloc`"
; forbid: @f(out, const) "allocates 8*n bytes, the shadow of what `malloc` allocates"
define double @f(double %x, i64 %n) {
  %bytes = shl i64 %n, 3
  %t = call ptr @malloc(i64 %bytes)
  %xx = fmul double %x, %x
  store volatile double %xx, ptr %t
  %v = load volatile double, ptr %t
  call void @free(ptr %t)
  ret double %v
}
declare ptr @malloc(i64)
declare void @free(ptr)
