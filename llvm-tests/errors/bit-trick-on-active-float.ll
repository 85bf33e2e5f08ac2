; The bits of an active float in integer arithmetic.
; error: @f(out) RG0202 "integer arithmetic"
define double @f(double %x) {
  %b = bitcast double %x to i64
  %h = lshr i64 %b, 1
  %c = add i64 %h, 2303591209400008704
  %r = bitcast i64 %c to double
  ret double %r
}
