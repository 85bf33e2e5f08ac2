; A minimum taken atomically tells nobody which thread's value stayed.
; error: @f(dup, out) RG0202 "atomic"
define void @f(ptr %x, double %v) {
  %old = atomicrmw fmin ptr %x, double %v monotonic
  ret void
}
