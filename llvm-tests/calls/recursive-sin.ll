; sin at three depths of a recursive function: a pair of functions with a record for each call
; run: @g(0.7) == 0.22452736615266208, grad == [1.177122692805653]
define double @g(double %x) {
  %r = call double @f(double %x, i64 3)
  ret double %r
}

define internal double @f(double %x, i64 %n) {
  %end = icmp eq i64 %n, 0
  br i1 %end, label %base, label %step

base:
  ret double %x

step:
  %m = sub i64 %n, 1
  %s = call double @f(double %x, i64 %m)
  %t = fmul double %s, %x
  %r = call double @sin(double %t)
  ret double %r
}

declare double @sin(double)
