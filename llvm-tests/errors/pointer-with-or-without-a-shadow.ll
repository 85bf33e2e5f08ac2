; What is stored through the chosen pointer has a derivative in one case and none in the other.
; error: @f(dup, const, const, out) RG0206 "may"
define void @f(ptr %a, ptr %b, i1 %which, double %x) {
  %p = select i1 %which, ptr %a, ptr %b
  store double %x, ptr %p
  ret void
}
