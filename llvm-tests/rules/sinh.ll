; cosh x
; run: @f(0.75) == 0.82231673193583, grad == [1.2946832846768448]
define double @f(double %x) {
  %r = call double @sinh(double %x)
  ret double %r
}

declare double @sinh(double)
