; Rust's writing of a number to text carries no derivative.
; check: activity @f(dup, const)
define double @f(ptr %x, ptr %to) {
  %v = load double, ptr %x ; active
  %bad = call i1 @_RNvXs7_NtNtCsgEmfK2I1SDS_4core3fmt5floatdNtB7_7Display3fmt(ptr %x, ptr %to)
  %w = fmul double %v, %v ; active
  ret double %w
}
declare i1 @_RNvXs7_NtNtCsgEmfK2I1SDS_4core3fmt5floatdNtB7_7Display3fmt(ptr, ptr)
