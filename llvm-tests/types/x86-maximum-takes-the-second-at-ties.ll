; x86's own maximum: the second operand unless the first is larger.
; run: @f(2.0, 2.0) == 2.0, grad == [0.0, 1.0], kink
declare <2 x double> @llvm.x86.sse2.max.pd(<2 x double>, <2 x double>)
define double @f(double %x, double %y) {
  %a = insertelement <2 x double> zeroinitializer, double %x, i32 0
  %b = insertelement <2 x double> zeroinitializer, double %y, i32 0
  %m = call <2 x double> @llvm.x86.sse2.max.pd(<2 x double> %a, <2 x double> %b)
  %r = extractelement <2 x double> %m, i32 0
  ret double %r
}
