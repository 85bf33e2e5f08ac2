; floor has no derivative, so its operand is inactive too.
; check: activity @f(out)
; run: @f(2.75) == 5.5, grad == [2.0]
define double @f(double %x) {
  %y = call double @llvm.floor.f64(double %x) ; inactive
  %r = fmul double %x, %y ; active
  ret double %r
}

declare double @llvm.floor.f64(double)
