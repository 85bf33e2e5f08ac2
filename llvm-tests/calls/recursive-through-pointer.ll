; x^n by a function that is handed its own address.
; run: @f(3.0, i64 4) == 81.0, grad == [108.0]
define double @f(double %x, i64 %n) {
  %r = call double @power(ptr @power, double %x, i64 %n)
  ret double %r
}

define double @power(ptr %self, double %x, i64 %n) {
  %stop = icmp eq i64 %n, 0
  br i1 %stop, label %end, label %more
more:
  %m = sub i64 %n, 1
  %p = call double %self(ptr %self, double %x, i64 %m)
  %q = fmul double %p, %x
  ret double %q
end:
  ret double 1.0
}
