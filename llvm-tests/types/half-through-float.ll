; Half precision as a storage format.
; run: @f([half 1.5]) == 2.25, grad == [[half 3.0]]
define float @f(ptr %x) {
  %h = load half, ptr %x
  %v = fpext half %h to float
  %r = fmul float %v, %v
  ret float %r
}
