; the second argument is const: it gets no derivative, and the first one's is the same
; run: @f(1.6, const 0.7) == 1.3895813857757495, grad == [0.6079418562768903]
define double @f(double %x, double %y) {
  %r = call double @pow(double %x, double %y)
  ret double %r
}

declare double @pow(double, double)
