; A loop without an exit has no end to turn back at.
; error: @f(dup) RG0208 "never returns"
define void @f(ptr %x) {
entry:
  br label %loop
loop:
  %v = load double, ptr %x
  %w = fmul double %v, %v
  store double %w, ptr %x
  br label %loop
}
