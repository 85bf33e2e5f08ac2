; the second argument is const: it gets no derivative, and the first one's is the same
; run: @f(0.7, const -1.2) == 2.613518205163434, grad == [-0.6217616580310881]
define double @f(double %x, double %y) {
  %r = call double @atan2(double %x, double %y)
  ret double %r
}

declare double @atan2(double, double)
