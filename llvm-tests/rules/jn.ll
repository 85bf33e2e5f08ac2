; (J(n-1) - J(n+1))/2, for the whole order that is no number to differentiate
; run: @f(i32 2, 1.5) == 0.2320876721442147, grad == [0.24848627838448]
define double @f(i32 %k, double %x) {
  %r = call double @jn(i32 %k, double %x)
  ret double %r
}

declare double @jn(i32, double)
