; n x^(n-1)
; run: @f(1.5, i32 5) == 7.59375, grad == [25.3125]
; run: @f(1.5, i32 -2) == 0.4444444444444444, grad == [-0.5925925925925926]
; run: @f(0.0, i32 0) == 1.0, grad == [0.0]
define double @f(double %x, i32 %n) {
  %r = call double @llvm.powi.f64.i32(double %x, i32 %n)
  ret double %r
}

declare double @llvm.powi.f64.i32(double, i32)
