; A table that is only read carries nothing, wherever its address goes.
; check: activity @f(dup, const)
@weights = global [2 x double] [double 2.0, double 3.0]

define double @f(ptr %x, i64 %i) {
  %p = getelementptr double, ptr @weights, i64 %i
  %w = load double, ptr %p ; inactive
  %v = load double, ptr %x ; active
  %r = fmul double %v, %w ; active
  ret double %r
}
