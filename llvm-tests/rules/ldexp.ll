; 2^n, also by the intrinsic
; run: @f(1.5, i32 3) == 24.0, grad == [16.0]
define double @f(double %x, i32 %n) {
  %a = call double @ldexp(double %x, i32 %n)
  %b = call double @llvm.ldexp.f64.i32(double %x, i32 %n)
  %r = fadd double %a, %b
  ret double %r
}

declare double @ldexp(double, i32)
declare double @llvm.ldexp.f64.i32(double, i32)
