; Both are named, not only the first.
; error: @f(out) RG0201 "mystery"
; error: @f(out) RG0201 "riddle"
define double @f(double %x) {
  %a = call double @mystery(double %x)
  %r = call double @riddle(double %a)
  ret double %r
}

declare double @mystery(double)
declare double @riddle(double)
