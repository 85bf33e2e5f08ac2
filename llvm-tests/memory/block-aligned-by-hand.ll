; An allocator rounds an address as a number, and notes the block's beginning in front of it; both have their shadows.
; run: @f([2.0, 3.0], i64 2) == 13.0, grad == [[4.0, 6.0]]
declare ptr @malloc(i64)
declare void @free(ptr)

define double @f(ptr %x, i64 %n) {
  %block = call ptr @malloc(i64 48)
  %number = ptrtoint ptr %block to i64
  %down = and i64 %number, -32
  %up = add i64 %down, 32
  %a = inttoptr i64 %up to ptr
  %note = getelementptr i8, ptr %a, i64 -8
  store ptr %block, ptr %note
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %x, i64 16, i1 false)
  %u = load double, ptr %a
  %second = getelementptr double, ptr %a, i64 1
  %v = load double, ptr %second
  %uu = fmul double %u, %u
  %vv = fmul double %v, %v
  %r = fadd double %uu, %vv
  %noted = load ptr, ptr %note
  call void @free(ptr %noted)
  ret double %r
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
