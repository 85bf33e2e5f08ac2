; Several tangents of a struct returned through memory come as an array of such structs.
; call: @main(3.0) == 54.0
@enzyme_width = external global i32
declare void @__enzyme_fwddiff(ptr sret([2 x [3 x double]]), ...)
define void @f(ptr sret([3 x double]) %r, double %x) {
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
  %m = alloca [2 x [3 x double]]
  call void (ptr, ...) @__enzyme_fwddiff(ptr sret([2 x [3 x double]]) %m, ptr @f, ptr @enzyme_width, i32 2, double %x, double 1.0, double 2.0)
  %p = getelementptr i8, ptr %m, i64 40
  %d = load double, ptr %p
  ret double %d
}
