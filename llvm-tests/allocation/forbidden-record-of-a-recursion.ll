; A function that calls itself has a gradient of two halves, with a record between them for each call.
; forbid: @f(out, const) "a record for each call of `f`"
define double @f(double %x, i64 %n) {
  %end = icmp sle i64 %n, 0
  br i1 %end, label %one, label %more
one:
  ret double 1.0
more:
  %m = sub i64 %n, 1
  %r = call double @f(double %x, i64 %m)
  %v = fmul double %r, %x
  ret double %v
}
