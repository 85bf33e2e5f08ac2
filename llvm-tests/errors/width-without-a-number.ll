; `enzyme_width` is followed by the number of lanes.
; error: RG0115 "enzyme_width"
@enzyme_width = external global i32
define double @g(double %x) {
  %w = load i32, ptr @enzyme_width
  %r = call double (...) @__enzyme_fwddiff(ptr @f, i32 %w)
  ret double %r
}
define double @f(double %x) {
  %r = fmul double %x, %x
  ret double %r
}
declare double @__enzyme_fwddiff(...)
