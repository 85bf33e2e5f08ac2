; The optimiser moves doubles as integers of their size.
; run: @f([3.0], [0.0] shadow [1.0]) == 9.0, mem == [[3.0], [3.0]], grad == [[7.0], [0.0]]
define double @f(ptr noalias %x, ptr noalias %y) {
  %bits = load i64, ptr %x
  store i64 %bits, ptr %y
  %v = load double, ptr %y
  %w = fmul double %v, %v
  ret double %w
}
