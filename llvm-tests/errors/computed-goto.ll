; The table holds addresses of the function itself, not of the copy that is differentiated.
; error: @f(out, const) RG0209 "a jump to a computed address"
@t = constant [2 x ptr] [ptr blockaddress(@f, %a), ptr blockaddress(@f, %b)]
define double @f(double %x, i64 %i) {
  %p = getelementptr inbounds [2 x ptr], ptr @t, i64 0, i64 %i
  %to = load ptr, ptr %p
  indirectbr ptr %to, [label %a, label %b]
a:
  ret double %x
b:
  %r = fmul double %x, %x
  ret double %r
}
