; A struct of two floats packed in a vector, with the primal's value, as the caller's struct has them.
; call: @main(3.0) == 7.0
@enzyme_primal_return = external global i32
declare { <2 x float>, <2 x float> } @__enzyme_fwddiff(...)
define <2 x float> @f(double %x) {
  %n = fptrunc double %x to float
  %s = fmul float %n, %n
  %a = insertelement <2 x float> poison, float %n, i64 0
  %b = insertelement <2 x float> %a, float %s, i64 1
  ret <2 x float> %b
}
define double @main(double %x) {
  %r = call { <2 x float>, <2 x float> } (...) @__enzyme_fwddiff(ptr @f, ptr @enzyme_primal_return, double %x, double 1.0)
  %v = extractvalue { <2 x float>, <2 x float> } %r, 0
  %t = extractvalue { <2 x float>, <2 x float> } %r, 1
  %s = fadd <2 x float> %v, %t
  %a = extractelement <2 x float> %s, i64 0
  %b = extractelement <2 x float> %t, i64 1
  %d = fsub float %b, %a
  %e = fadd float %d, 5.0
  %w = fpext float %e to double
  ret double %w
}
