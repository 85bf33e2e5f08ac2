; A double is moved as an integer, and its sign is read from its upper four bytes: it stays a double.
; run: @f([2.0], [1.0] shadow [3.0]) == 2.0, grad == [[4.0], [0.0]]
define double @f(ptr %x, ptr %y) {
  %high = getelementptr i8, ptr %x, i64 4
  %bits = load i32, ptr %high
  %v = load double, ptr %x
  %both = load i64, ptr %x
  store i64 %both, ptr %y
  %negative = icmp slt i32 %bits, 0
  %minus = fneg double %v
  %r = select i1 %negative, double %minus, double %v
  ret double %r
}
