; A float and an integer packed in one register go through a recursive function, in memory; the half that nobody tells of moves as a float.
; run: @f(2.0) == 8.0, grad == [12.0]
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
