; x / |x| with the quotient only where it is defined.
; run: @f(0.0) == 0.0, grad == [0.0], kink
; run: @f(2.0) == 0.5, grad == [-0.25]
define double @f(double %x) {
entry:
  %z = fcmp oeq double %x, 0.0
  br i1 %z, label %done, label %divide
divide:
  %q = fdiv double 1.0, %x
  br label %done
done:
  %r = phi double [ 0.0, %entry ], [ %q, %divide ]
  ret double %r
}
