; A pointer to memory with a shadow or to memory without one: an error that names the run-time test.
; error: @f(dup, const, const) RG0206 "may point to memory with a shadow"
define double @f(ptr %x, ptr %c, i1 %which) {
  %p = select i1 %which, ptr %x, ptr %c
  %v = load double, ptr %p
  %s = fmul double %v, %v
  ret double %s
}
