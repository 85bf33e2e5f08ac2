; A double that is made an address and back is the same double.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %b = bitcast double %x to i64
  %p = inttoptr i64 %b to ptr
  %c = ptrtoint ptr %p to i64
  %y = bitcast i64 %c to double
  %r = fmul double %y, %x
  ret double %r
}
