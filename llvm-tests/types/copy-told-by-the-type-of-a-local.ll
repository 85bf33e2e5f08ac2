; Nobody here reads the second member of the copy; the local's type says that it is a double, not a pointer.
; run: @f([2.0, 3.0], [0.0, 0.0] shadow [1.0, 10.0]) == 2.0, grad == [[2.0, 10.0], [0.0, 0.0]], mem == [[2.0, 3.0], [2.0, 3.0]]
%struct.pair = type { double, double }
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define double @f(ptr %x, ptr %out) {
  %local = alloca %struct.pair
  call void @llvm.memcpy.p0.p0.i64(ptr %local, ptr %x, i64 16, i1 false)
  %first = load double, ptr %local
  call void @llvm.memcpy.p0.p0.i64(ptr %out, ptr %local, i64 16, i1 false)
  ret double %first
}
