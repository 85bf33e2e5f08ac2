; A constant table of arrays: the shadow is a table of their shadows.
; run: @f(3.0, i64 1) == 27.0, grad == [27.0]
@a = internal global [2 x double] zeroinitializer
@b = internal global [2 x double] zeroinitializer
@table = internal constant [2 x ptr] [ptr @a, ptr @b]

define double @f(double %x, i64 %i) {
  %slot = getelementptr ptr, ptr @table, i64 %i
  %p = load ptr, ptr %slot
  %s = fmul double %x, %x
  store double %s, ptr %p
  %v = load double, ptr @b
  %w = load double, ptr @a
  %u = fadd double %v, %w
  %r = fmul double %u, %x
  store double 0.0, ptr @a
  store double 0.0, ptr @b
  ret double %r
}
