; One run names all that stands in the way, not only the first.
; error: @f(dup) RG0201 "`first` has no derivative"
; error: @f(dup) RG0201 "`second` has no derivative"
; error: @f(dup) RG0202 "atomic"
define double @f(ptr %x) {
  %v = load double, ptr %x
  %a = call double @first(double %v)
  %b = call double @second(double %a)
  %old = atomicrmw xchg ptr %x, double %b seq_cst
  ret double %old
}
declare double @first(double)
declare double @second(double)
