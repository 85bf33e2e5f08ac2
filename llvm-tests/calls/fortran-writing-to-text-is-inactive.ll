; A number that is written to a text variable carries no derivative there.
; check: activity @f
define double @f(ptr %x) {
  %text = alloca [40 x i8]
  %v = load double, ptr %x ; active
  %io = call ptr @_FortranAioBeginInternalListOutput(ptr %text, i64 40, ptr null, i64 0, ptr null, i32 0)
  %good = call i1 @_FortranAioOutputReal64(ptr %io, double %v)
  %end = call i32 @_FortranAioEndIoStatement(ptr %io)
  %w = fmul double %v, %v ; active
  ret double %w
}
declare ptr @_FortranAioBeginInternalListOutput(ptr, i64, ptr, i64, ptr, i32)
declare i1 @_FortranAioOutputReal64(ptr, double)
declare i32 @_FortranAioEndIoStatement(ptr)
