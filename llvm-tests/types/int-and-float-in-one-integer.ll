; A C struct { int; float } travels as one integer of 64 bits, the float in its high half.
; run: @f(1.5, i32 3) == 6.75, grad == [9.0], tol 1e-6
define double @f(float %x, i32 %n) {
  %low = zext i32 %n to i64
  %bits = bitcast float %x to i32
  %wide = zext i32 %bits to i64
  %high = shl nuw i64 %wide, 32
  %both = or disjoint i64 %high, %low
  %r = call double @use(i64 %both)
  ret double %r
}

define double @use(i64 %s) noinline {
  %n = trunc i64 %s to i32
  %high = lshr i64 %s, 32
  %bits = trunc i64 %high to i32
  %x = bitcast i32 %bits to float
  %xd = fpext float %x to double
  %nd = sitofp i32 %n to double
  %sq = fmul double %xd, %xd
  %r = fmul double %sq, %nd
  ret double %r
}
