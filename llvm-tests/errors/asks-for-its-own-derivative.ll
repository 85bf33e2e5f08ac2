; The derivative is made of the function's code, which holds the request.
; error: RG0120 "which itself runs this request"
define double @f(double %x) {
  %c = fcmp olt double %x, 1.0
  br i1 %c, label %small, label %big

big:
  %h = fmul double %x, 0.5
  %d = call double (...) @__enzyme_autodiff(ptr @f, double %h)
  br label %small

small:
  %r = phi double [ %x, %0 ], [ %d, %big ]
  ret double %r
}

declare double @__enzyme_autodiff(...)
