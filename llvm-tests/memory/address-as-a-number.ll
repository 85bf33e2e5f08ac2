; A sum on an address taken as a number is a step of the pointer.
; run: @f([2.0, 5.0], i64 1) == 25.0, grad == [[0.0, 10.0]]
define double @f(ptr %x, i64 %i) {
  %number = ptrtoint ptr %x to i64
  %bytes = shl i64 %i, 3
  %sum = add i64 %bytes, %number
  %p = inttoptr i64 %sum to ptr
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}
