; A constant global is never written, whatever the store hits.
; check: plan @f(dup, const)
; tape: 0
; run: @f([2.0] shadow [1.0], i64 1), mem == [[6.0]], grad == [[3.0]]
@table = private constant [2 x double] [double 2.0, double 3.0]

define void @f(ptr %x, i64 %i) {
  %v = load double, ptr %x
  %p = getelementptr inbounds [2 x double], ptr @table, i64 0, i64 %i
  %k = load double, ptr %p ; reread
  %w = fmul double %v, %k
  store double %w, ptr %x
  ret void
}
