; A float and an integer packed in one register go to a recursive function: refused, never lost.
; error: @f(out) RG0205 "not known what the bytes moved by this load i32 are"
define float @f(float %x) {
  %b = bitcast float %x to i32
  %z = zext i32 %b to i64
  %p = or i64 %z, 4294967296
  %r = call float @g(i64 %p, i32 2)
  ret float %r
}
define internal float @g(i64 %p, i32 %n) {
  %t = trunc i64 %p to i32
  %v = bitcast i32 %t to float
  %stop = icmp eq i32 %n, 0
  br i1 %stop, label %end, label %more
more:
  %m = sub i32 %n, 1
  %r = call float @g(i64 %p, i32 %m)
  %s = fmul float %r, %v
  ret float %s
end:
  ret float %v
}
