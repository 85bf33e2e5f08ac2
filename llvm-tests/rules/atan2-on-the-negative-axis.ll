; Left of the origin the angle still turns with y: x / (x² + y²).
; run: @f(0.5, -2.0), grad == [-0.47058823529411764, -0.11764705882352941]
define double @f(double %y, double %x) {
  %r = call double @atan2(double %y, double %x)
  ret double %r
}
declare double @atan2(double, double)
