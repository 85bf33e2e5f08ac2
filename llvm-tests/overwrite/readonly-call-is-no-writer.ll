; A call that only reads cannot overwrite anything.
; check: plan @f(dup, const)
; tape: 0
; run: @f([3.0], const i64 [25185]) == 18.0, grad == [[12.0]]
define double @f(ptr %p, ptr %text) {
  %v = load double, ptr %p ; reread
  %w = fmul double %v, %v
  %n = call i64 @strlen(ptr %text)
  %c = sitofp i64 %n to double ; carry: cheaper
  %r = fmul double %w, %c
  ret double %r
}

declare i64 @strlen(ptr nocapture) memory(argmem: read) nounwind willreturn
