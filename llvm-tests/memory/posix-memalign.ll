; A block that is handed out through a pointer has a shadow that is handed out the same way.
; run: @f(3.0) == 9.0, grad == [6.0]
declare i32 @posix_memalign(ptr, i64, i64)
declare void @free(ptr)

define double @f(double %x) {
  %at = alloca ptr
  %failed = call i32 @posix_memalign(ptr %at, i64 64, i64 16)
  %p = load ptr, ptr %at
  %sq = fmul double %x, %x
  store double %sq, ptr %p
  %r = load double, ptr %p
  call void @free(ptr %p)
  ret double %r
}
