; Lanes behind a mask are not read, and get no derivative.
; run: @f([3.0, 5.0], 1.0) == 9.0, grad == [[6.0, 0.0], 0.0]
declare <2 x double> @llvm.masked.load.v2f64.p0(ptr, i32, <2 x i1>, <2 x double>)
define double @f(ptr %x, double %y) {
  %v = insertelement <2 x double> <double 0.0, double 2.0>, double %y, i32 0
  %m = fcmp olt <2 x double> %v, splat (double 1.5)
  %l = call <2 x double> @llvm.masked.load.v2f64.p0(ptr %x, i32 8, <2 x i1> %m, <2 x double> zeroinitializer)
  %s = fmul <2 x double> %l, %l
  %a = extractelement <2 x double> %s, i32 0
  %b = extractelement <2 x double> %s, i32 1
  %r = fadd double %a, %b
  ret double %r
}
