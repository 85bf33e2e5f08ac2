; the library function is the same as frem
; run: @f(9.25, 2.5) == 1.75, grad == [1.0, -3.0]
define double @f(double %x, double %y) {
  %r = call double @fmod(double %x, double %y)
  ret double %r
}

declare double @fmod(double, double)
