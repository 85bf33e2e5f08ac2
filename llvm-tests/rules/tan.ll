; 1/cos^2 x
; run: @f(0.75) == 0.9315964599440725, grad == [1.8678719641803276]
define double @f(double %x) {
  %r = call double @tan(double %x)
  ret double %r
}

declare double @tan(double)
