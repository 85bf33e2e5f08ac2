; Lanes chosen by masks of ones and zeros, as vector code has them.
; run: @f(3.0, 2.0) == 13.0, grad == [6.0, 2.0], tol 1e-12
define double @f(double %x, double %y) {
  %a = insertelement <2 x double> poison, double %x, i32 0
  %v = insertelement <2 x double> %a, double %y, i32 1
  %big = fcmp ogt <2 x double> %v, splat (double 2.5)
  %mask = sext <2 x i1> %big to <2 x i64>
  %not = xor <2 x i64> %mask, splat (i64 -1)
  %sq = fmul <2 x double> %v, %v
  %tw = fadd <2 x double> %v, %v
  %sqb = bitcast <2 x double> %sq to <2 x i64>
  %twb = bitcast <2 x double> %tw to <2 x i64>
  %p = and <2 x i64> %mask, %sqb
  %q = and <2 x i64> %not, %twb
  %pq = or disjoint <2 x i64> %p, %q
  %r = bitcast <2 x i64> %pq to <2 x double>
  %r0 = extractelement <2 x double> %r, i32 0
  %r1 = extractelement <2 x double> %r, i32 1
  %s = fadd double %r0, %r1
  ret double %s
}
