; Two gradients in one struct.
; call: @f(3.0, 4.0, [0.0, 0.0]), mem == [[4.0, 3.0]]
define void @f(double %x, double %y, ptr %out) {
  %s = call { double, double } (...) @__enzyme_autodiff(ptr @g, double %x, double %y)
  %a = extractvalue { double, double } %s, 0
  %b = extractvalue { double, double } %s, 1
  store double %a, ptr %out
  %q = getelementptr inbounds double, ptr %out, i64 1
  store double %b, ptr %q
  ret void
}

define double @g(double %x, double %y) {
  %r = fmul double %x, %y
  ret double %r
}

declare { double, double } @__enzyme_autodiff(...)
