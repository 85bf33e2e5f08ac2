; What is stored to b would end the derivatives of a, if p were b: b has no shadow in which that could be done.
; error: @f(dup, const, const) RG0206 "may"
define double @f(ptr %a, ptr %b, i1 %which) {
  %p = select i1 %which, ptr %a, ptr %b
  %d = icmp eq ptr %p, null
  store double 2.0, ptr %b
  %x = load double, ptr %a
  %y = select i1 %d, double 0.0, double %x
  ret double %y
}
