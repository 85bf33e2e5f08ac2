; A struct of a double, a count and a double: the count has no derivative.
; run: @f([3.0, i64 2, 5.0]) == 30.0, grad == [[10.0, i64 2, 6.0]]
%pair = type { double, i64, double }
define double @f(ptr %s) {
  %a = load double, ptr %s
  %pn = getelementptr inbounds %pair, ptr %s, i64 0, i32 1
  %n = load i64, ptr %pn
  %pb = getelementptr inbounds %pair, ptr %s, i64 0, i32 2
  %b = load double, ptr %pb
  %c = sitofp i64 %n to double
  %m = fmul double %a, %b
  %r = fmul double %m, %c
  ret double %r
}
