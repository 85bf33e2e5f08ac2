; A struct returned through memory, in reverse mode: each of its floats has the seed 1.
; call: @main(3.0) == 34.0
declare double @__enzyme_autodiff(...)
define void @f(ptr sret({ double, double, double }) %r, double %x) {
  %s = fmul double %x, %x
  %c = fmul double %s, %x
  store double %x, ptr %r
  %q = getelementptr i8, ptr %r, i64 8
  store double %s, ptr %q
  %p = getelementptr i8, ptr %r, i64 16
  store double %c, ptr %p
  ret void
}
define double @main(double %x) {
  %r = call double (...) @__enzyme_autodiff(ptr @f, double %x)
  ret double %r
}
