; A pointer to active memory that is exchanged has a shadow that would have to be exchanged with it.
; error: @f(dup) RG0202 "atomicrmw"
define double @f(ptr %x) {
  %slot = alloca ptr
  store ptr null, ptr %slot
  %old = atomicrmw xchg ptr %slot, ptr %x acq_rel
  %p = load ptr, ptr %slot
  %v = load double, ptr %p
  %r = fmul double %v, %v
  ret double %r
}
