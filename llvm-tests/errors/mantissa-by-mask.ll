; A mantissa cut out by masks has a derivative that no operation on floats says: refused, also where only the mask
; says that the bytes of a dup argument are a float.
; error: @f(dup) RG0202 "integer arithmetic on the bits of a float"
define double @f(ptr %x) {
  %bits = load i64, ptr %x
  %high = lshr i64 %bits, 52
  %e = uitofp i64 %high to double
  %low = and i64 %bits, 4503599627370495
  %one = or disjoint i64 %low, 4607182418800017408
  %m = bitcast i64 %one to double
  %r = fmul double %m, %e
  ret double %r
}
