; The library finds an element of an active table; its shadow is found with it.
; run: @f([1.0, 2.0, 4.0], const [4.0]) == 16.0, grad == [[0.0, 0.0, 8.0]]
declare ptr @bsearch(ptr, ptr, i64, i64, ptr)
define double @f(ptr %x, ptr %key) {
  %p = call ptr @bsearch(ptr %key, ptr %x, i64 3, i64 8, ptr @order)
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}
; What is nearer than one counts as found.
define internal i32 @order(ptr %a, ptr %b) {
  %x = load double, ptr %a
  %y = load double, ptr %b
  %d = fsub double %x, %y
  %r = fptosi double %d to i32
  ret i32 %r
}
