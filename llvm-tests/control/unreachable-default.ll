; The default of the switch cannot happen.
; run: @f(3.0, i32 0) == 9.0, grad == [6.0]
; run: @f(3.0, i32 1) == 6.0, grad == [2.0]
define double @f(double %x, i32 %k) {
entry:
  switch i32 %k, label %never [ i32 0, label %a
                                i32 1, label %b ]
never:
  unreachable
a:
  %s = fmul double %x, %x
  ret double %s
b:
  %d = fadd double %x, %x
  ret double %d
}
