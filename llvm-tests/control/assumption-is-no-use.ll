; What the compiler may assume is no part of the function.
; run: @f(3.0) == 9.0, grad == [6.0]
define double @f(double %x) {
  %c = fcmp ogt double %x, 0.0
  call void @llvm.assume(i1 %c)
  %r = fmul double %x, %x
  ret double %r
}
declare void @llvm.assume(i1)
