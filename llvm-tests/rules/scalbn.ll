; Scaling by a power of two scales the derivative.
; run: @f(3.0, i32 4) == 48.0, grad == [16.0]
; run: @f(3.0, i32 -1) == 1.5, grad == [0.5]
define double @f(double %x, i32 %n) {
  %r = call double @scalbn(double %x, i32 %n)
  ret double %r
}
declare double @scalbn(double, i32)
