; Active bits that a compare-and-exchange writes, and nothing else.
; error: @f(out) RG0202 "cmpxchg"
define double @f(double %x) {
  %s = alloca double
  store double 0.0, ptr %s
  %new = bitcast double %x to i64
  %old = cmpxchg ptr %s, i64 0, i64 %new seq_cst seq_cst
  %r = load atomic double, ptr %s seq_cst, align 8
  ret double %r
}
