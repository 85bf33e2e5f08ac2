; The exponent comes as an argument and may be negative or zero.
; run: @f(2.0, i32 3) == 8.0, grad == [12.0]
; run: @f(2.0, i32 -1) == 0.5, grad == [-0.25]
; run: @f(2.0, i32 0) == 1.0, grad == [0.0]
define double @f(double %x, i32 %n) {
  %r = call double @llvm.powi.f64.i32(double %x, i32 %n)
  ret double %r
}
declare double @llvm.powi.f64.i32(double, i32)
