; A number made of two addresses belongs to neither block.
; error: @f(dup, dup) RG0202 "a load through a number turned into a pointer"
define double @f(ptr %x, ptr %y) {
  %a = ptrtoint ptr %x to i64
  %b = ptrtoint ptr %y to i64
  %both = xor i64 %a, %b
  %p = inttoptr i64 %both to ptr
  %v = load double, ptr %p
  ret double %v
}
