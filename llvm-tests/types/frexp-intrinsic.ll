; 12 = 0.75·2^4
; run: @f(12.0) == 3.0, grad == [0.25]
declare { double, i32 } @llvm.frexp.f64.i32(double)
define double @f(double %x) {
  %p = call { double, i32 } @llvm.frexp.f64.i32(double %x)
  %m = extractvalue { double, i32 } %p, 0
  %e = extractvalue { double, i32 } %p, 1
  %n = sitofp i32 %e to double
  %r = fmul double %m, %n
  ret double %r
}
