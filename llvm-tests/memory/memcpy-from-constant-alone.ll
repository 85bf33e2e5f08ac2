; Nothing says what the constant's bytes are; what they overwrite has a derivative no more.
; run: @f([1.0, 2.0, 3.0] shadow [5.0, 6.0, 7.0]), mem == [[-1.0, 0.25, 3.0]], grad == [[0.0, 0.0, 7.0]]
@table = internal constant <{ [16 x i8] }> <{ [16 x i8] c"\00\00\00\00\00\00\F0\BF\00\00\00\00\00\00\D0?" }>
define void @f(ptr %y) {
  call void @llvm.memcpy.p0.p0.i64(ptr %y, ptr @table, i64 16, i1 false)
  ret void
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
