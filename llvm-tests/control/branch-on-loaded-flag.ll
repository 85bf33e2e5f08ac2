; The condition is loaded from memory that is then overwritten.
; run: @f(3.0, const i64 [1]) == 9.0, grad == [6.0]
; run: @f(3.0, const i64 [0]) == 3.0, grad == [1.0]
define double @f(double %x, ptr %flag) {
entry:
  %v = load i64, ptr %flag
  %c = icmp ne i64 %v, 0
  store i64 7, ptr %flag
  br i1 %c, label %yes, label %join
yes:
  %s = fmul double %x, %x
  br label %join
join:
  %r = phi double [ %s, %yes ], [ %x, %entry ]
  ret double %r
}
