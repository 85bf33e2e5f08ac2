; "maxpd" written as assembly is the larger of its operands, lane by lane.
; run: @f([1.0, 5.0], [2.0, 3.0]) == 7.0, grad == [[0.0, 1.0], [1.0, 0.0]]
define double @f(ptr %a, ptr %b) {
  %x = load <2 x double>, ptr %a, align 8
  %y = load <2 x double>, ptr %b, align 8
  %m = call <2 x double> asm "maxpd $1, $0", "=x,x,0"(<2 x double> %x, <2 x double> %y)
  %p = extractelement <2 x double> %m, i64 0
  %q = extractelement <2 x double> %m, i64 1
  %r = fadd double %p, %q
  ret double %r
}
