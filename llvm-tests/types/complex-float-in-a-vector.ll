; _Complex float travels as two lanes. Re csqrt(a) = sqrt(a) for a > 0.
; run: @f(4.0) == 2.0, grad == [0.25]
declare <2 x float> @csqrtf(<2 x float>)
define float @f(float %a) {
  %z = insertelement <2 x float> <float 0.0, float 0.0>, float %a, i64 0
  %c = call <2 x float> @csqrtf(<2 x float> %z)
  %re = extractelement <2 x float> %c, i64 0
  ret float %re
}
