; A word that does not come from outside is a zero, whatever it is the zero of.
; run: @f([3.0], [2.0] shadow [7.0]) == 9.0, mem == [[3.0], [0.0]], grad == [[6.0], [0.0]]
define double @f(ptr %x, ptr %y) {
  %t = alloca i64
  store volatile i64 0, ptr %t
  %z = load volatile i64, ptr %t
  store i64 %z, ptr %y
  %v = load double, ptr %x
  %r = fmul double %v, %v
  ret double %r
}
