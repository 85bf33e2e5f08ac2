; A second call would give another number; four bytes are kept, the conversion is made again.
; check: plan @f(out)
; tape: 4
define double @f(double %x) {
  %k = call i32 @rand() ; cache: not-reproducible
  %c = sitofp i32 %k to double ; recompute
  %r = fmul double %x, %c
  ret double %r
}

declare i32 @rand()
