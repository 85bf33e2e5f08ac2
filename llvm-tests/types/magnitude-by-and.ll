; A sign cleared on the bits is an absolute value.
; run: @f(-3.0) == 3.0, grad == [-1.0]
define double @f(double %x) {
  %bits = bitcast double %x to i64
  %cleared = and i64 %bits, 9223372036854775807
  %r = bitcast i64 %cleared to double
  ret double %r
}
