; The call that may throw and does not: its usual way is differentiated, the landing pad is left out.
; run: @f(3.0) == 81.0, grad == [108.0]
define double @f(double %x) personality ptr @__gxx_personality_v0 {
  %s = invoke double @square(double %x) to label %fine unwind label %pad
fine:
  %r = fmul double %s, %s
  ret double %r
pad:
  %l = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %l
}
define internal double @square(double %x) {
  %r = fmul double %x, %x
  ret double %r
}
declare i32 @__gxx_personality_v0(...)
