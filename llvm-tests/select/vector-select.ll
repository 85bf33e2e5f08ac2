; Each lane chooses for itself.
; run: @f([1.0, -2.0]) == 5.0, grad == [[2.0, -4.0]], tol 1e-12
define double @f(ptr %x) {
  %v = load <2 x double>, ptr %x
  %c = fcmp ogt <2 x double> %v, zeroinitializer
  %s = fmul <2 x double> %v, %v
  %n = fneg <2 x double> %v
  %m = fmul <2 x double> %n, %n
  %w = select <2 x i1> %c, <2 x double> %s, <2 x double> %m
  %a = extractelement <2 x double> %w, i64 0
  %b = extractelement <2 x double> %w, i64 1
  %r = fadd double %a, %b
  ret double %r
}
