; Fused multiplications written as assembly, as Eigen has them: z + x x, then that less x x.
; run: @f(2.0, 3.0) == 3.0, grad == [0.0, 1.0]
target triple = "x86_64-unknown-linux-gnu"
define double @f(double %x, double %z) #0 {
  %v = insertelement <2 x double> zeroinitializer, double %x, i64 0
  %w = insertelement <2 x double> zeroinitializer, double %z, i64 0
  %s = call <2 x double> asm "vfmadd231pd $1, $2, $0", "=x,x,x,0"(<2 x double> %v, <2 x double> %v, <2 x double> %w)
  %t = call <2 x double> asm "vfnmadd213pd $2, $1, $0", "=x,x,x,0"(<2 x double> %v, <2 x double> %s, <2 x double> %v)
  %r = extractelement <2 x double> %t, i64 0
  ret double %r
}
attributes #0 = { "target-features"="+fma" }
