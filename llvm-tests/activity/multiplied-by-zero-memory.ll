; A product with an inactive factor read from memory keeps only one derivative.
; check: activity @f(out, const)
; run: @f(3.0, const [4.0]) == 12.0, grad == [4.0]
define double @f(double %x, ptr %c) {
  %v = load double, ptr %c ; inactive
  %w = fadd double %v, 0.0 ; inactive
  %r = fmul double %w, %x ; active
  ret double %r
}
