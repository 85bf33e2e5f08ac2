; One arm is a float's bits, the other the integer 0.
; run: @f(3.0, i1 1) == 9.0, grad == [6.0]
; run: @f(3.0, i1 0) == 0.0, grad == [0.0]
define double @f(double %x, i1 %c) {
  %w = fmul double %x, %x
  %bits = bitcast double %w to i64
  %moved = select i1 %c, i64 %bits, i64 0
  %out = bitcast i64 %moved to double
  ret double %out
}
