; Active memory handed to a function that nothing is known of.
; error: @f(dup) RG0201 "`scale` has no derivative"
define double @f(ptr %x) {
  call void @scale(ptr %x)
  %v = load double, ptr %x
  ret double %v
}
declare void @scale(ptr)
