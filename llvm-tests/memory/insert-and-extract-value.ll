; Through a struct value and out again.
; run: @f(3.0, 4.0, i1 0) == 12.0, grad == [4.0, 3.0]
; run: @f(3.0, 4.0, i1 1) == 16.0, grad == [0.0, 8.0]
define double @f(double %x, double %y, i1 %c) {
entry:
  %a = insertvalue { double, double } poison, double %x, 0
  %b = insertvalue { double, double } %a, double %y, 1
  br i1 %c, label %yes, label %join
yes:
  %d = insertvalue { double, double } %b, double %y, 0
  br label %join
join:
  %s = phi { double, double } [ %b, %entry ], [ %d, %yes ]
  %u = extractvalue { double, double } %s, 0
  %v = extractvalue { double, double } %s, 1
  %r = fmul double %u, %v
  ret double %r
}
