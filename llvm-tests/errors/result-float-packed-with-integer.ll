; A float that leaves in one register with an integer has no place for its derivative: refused, never zero.
; error: RG0202 "a float packed with an integer in the function's result"
declare { double, i64 } @__enzyme_fwddiff(...)
define { double, i64 } @f(double %x) {
  %n = fptrunc double %x to float
  %b = bitcast float %n to i32
  %w = zext i32 %b to i64
  %u = shl i64 %w, 32
  %p = or i64 %u, 7
  %a = insertvalue { double, i64 } poison, double %x, 0
  %r = insertvalue { double, i64 } %a, i64 %p, 1
  ret { double, i64 } %r
}
define double @main(double %x) {
  %r = call { double, i64 } (...) @__enzyme_fwddiff(ptr @f, double %x, double 1.0)
  %d = extractvalue { double, i64 } %r, 0
  ret double %d
}
