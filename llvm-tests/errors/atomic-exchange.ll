; An atomic exchange on active memory.
; error: @f(out, dup) RG0202 "atomicrmw"
define void @f(double %x, ptr %out) {
  %old = atomicrmw xchg ptr %out, double %x seq_cst
  ret void
}
