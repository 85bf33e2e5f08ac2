; An integer result is passed over; the derivative goes through memory.
; run: @f(3.0, [0.0] shadow [1.0]) == i32 7, mem == [[9.0]], grad == [6.0, [0.0]]
define i32 @f(double %x, ptr %out) {
  %w = fmul double %x, %x
  store double %w, ptr %out
  ret i32 7
}
