; A second call would give another number: the first is carried over, the conversion is made again.
; check: plan @f(out)
; tape: 0
define double @f(double %x) {
  %k = call i32 @rand() ; carry: not-reproducible
  %c = sitofp i32 %k to double ; recompute
  %r = fmul double %x, %c
  ret double %r
}

declare i32 @rand()
