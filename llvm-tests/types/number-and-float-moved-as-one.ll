; Eight bytes are moved as one integer from the caller's memory to the caller's memory. Their first half is read as a number, and
; the other half may be a float: it is one, and its derivative goes along.
; run: @f([i32 3, float 0.5] shadow [i32 3, float 0.0], [i32 2, float 1.5] shadow [i32 2, float 4.0], 3.0) == 6.0, grad == [[i32 3, float 4.0], [i32 2, float 0.0], 2.0]
define float @f(ptr %from, ptr %to, float %x) {
  %n = load i32, ptr %to
  %both = load i64, ptr %from, align 4
  store i64 %both, ptr %to, align 4
  %k = sitofp i32 %n to float
  %r = fmul float %x, %k
  ret float %r
}
