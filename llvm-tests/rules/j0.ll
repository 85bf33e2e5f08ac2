; -J1(x)
; run: @f(1.5) == 0.5118276717359181, grad == [-0.5579365079100996]
define double @f(double %x) {
  %r = call double @j0(double %x)
  ret double %r
}

declare double @j0(double)
