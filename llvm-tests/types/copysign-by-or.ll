; The magnitude of one float with the sign of another.
; run: @f(3.0, -2.0) == -3.0, grad == [-1.0, 0.0]
define double @f(double %x, double %y) {
  %a = bitcast double %x to i64
  %b = bitcast double %y to i64
  %magnitude = and i64 %a, 9223372036854775807
  %sign = and i64 %b, -9223372036854775808
  %joined = or disjoint i64 %magnitude, %sign
  %r = bitcast i64 %joined to double
  ret double %r
}
