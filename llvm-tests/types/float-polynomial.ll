; Single precision throughout; the numbers are exact in it.
; run: @f(1.5) == 6.75, grad == [9.5]
define float @f(float %x) {
  %a = fmul float %x, 3.0
  %b = fadd float %a, 0.5
  %c = fmul float %b, %x
  %d = fsub float %c, 0.75
  ret float %d
}
