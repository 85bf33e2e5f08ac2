; The callee is read from a constant table at an index that data gives: no other can be called.
; run: @f(3.0, i64 0) == 9.0, grad == [6.0]
; run: @f(3.0, i64 1) == 27.0, grad == [27.0]
@table = internal constant [2 x ptr] [ptr @square, ptr @cube]

define double @f(double %x, i64 %i) {
  %p = getelementptr [2 x ptr], ptr @table, i64 0, i64 %i
  %g = load ptr, ptr %p
  %r = call double %g(double %x)
  ret double %r
}

define internal double @square(double %v) {
  %w = fmul double %v, %v
  ret double %w
}

define internal double @cube(double %v) {
  %w = call double @square(double %v)
  %u = fmul double %w, %v
  ret double %u
}
