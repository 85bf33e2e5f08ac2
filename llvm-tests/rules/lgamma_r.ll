; ln |Γ(x)| and, through the pointer, the sign of Γ(x): psi(-1.5) = 0.7031566406452432.
; run: @f(-1.5) == 0.8600470153764810, grad == [0.7031566406452432], tol 1e-10
declare double @lgamma_r(double, ptr)
define double @f(double %x) {
  %p = alloca i32
  %m = call double @lgamma_r(double %x, ptr %p)
  %e = load i32, ptr %p
  %n = sitofp i32 %e to double
  %s = fmul double %m, %n
  ret double %s
}
