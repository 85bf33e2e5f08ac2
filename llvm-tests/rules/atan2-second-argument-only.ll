; the first argument is const: it gets no derivative, and the second one's is the same
; run: @f(const 0.7, -1.2) == 2.613518205163434, grad == [-0.3626943005181347]
define double @f(double %x, double %y) {
  %r = call double @atan2(double %x, double %y)
  ret double %r
}

declare double @atan2(double, double)
