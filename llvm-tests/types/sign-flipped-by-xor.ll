; A sign flipped on the bits is a negation.
; run: @f(3.0) == -9.0, grad == [-6.0]
define double @f(double %x) {
  %bits = bitcast double %x to i64
  %flipped = xor i64 %bits, -9223372036854775808
  %n = bitcast i64 %flipped to double
  %r = fmul double %n, %x
  ret double %r
}
