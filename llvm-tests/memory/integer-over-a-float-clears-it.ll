; An integer takes the place of a float: what was there before has no part in what is read afterwards.
; run: @f([3.0], i64 4607182418800017408) == 7.0, grad == [[6.0]]
define double @f(ptr %x, i64 %one) {
  %s = alloca double
  %v = load double, ptr %x
  store double %v, ptr %s
  %w = load double, ptr %s
  %q = fmul double %v, %w
  %b = add i64 %one, 0
  %k = mul i64 %b, 1
  store i64 %k, ptr %s
  %o = load double, ptr %s
  %two = fmul double %o, -2.0
  %r = fadd double %q, %two
  ret double %r
}
