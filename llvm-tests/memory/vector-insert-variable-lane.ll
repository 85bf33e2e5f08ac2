; The lane that is replaced is known at run time only.
; run: @f([3.0, 4.0], 5.0, i64 0) == 20.0, grad == [[0.0, 5.0], 4.0]
; run: @f([3.0, 4.0], 5.0, i64 1) == 15.0, grad == [[5.0, 0.0], 3.0]
define double @f(ptr %x, double %y, i64 %i) {
  %v = load <2 x double>, ptr %x, align 8
  %w = insertelement <2 x double> %v, double %y, i64 %i
  %a = extractelement <2 x double> %w, i64 0
  %b = extractelement <2 x double> %w, i64 1
  %r = fmul double %a, %b
  ret double %r
}
