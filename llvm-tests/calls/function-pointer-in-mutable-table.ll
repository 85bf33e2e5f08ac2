; Any function of this type whose address is taken may be in the table, a library's too.
; run: @f(3.0, i64 0) == 9.0, grad == [6.0]
; run: @f(0.0, i64 1) == 0.0, grad == [1.0]
@table = global [2 x ptr] [ptr @square, ptr @sin]

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

declare double @sin(double)
