; Nothing is known of mystery.
; error: @f(out) RG0201 "mystery"
define double @f(double %x) {
  %r = call double @mystery(double %x)
  ret double %r
}

declare double @mystery(double)
