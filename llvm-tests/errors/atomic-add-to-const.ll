; An atomic addition of active data to memory without shadow.
; error: @f(out, const) RG0203 "const argument `out`"
define void @f(double %x, ptr %out) {
  %old = atomicrmw fadd ptr %out, double %x seq_cst
  ret void
}
