; An integer that comes from outside and goes there again may be the bits of a float.
; error: @f(dup, dup) RG0205 "not known what the bytes moved by this load i64 are"
define void @f(ptr %x, ptr %y) {
  %v = load i64, ptr %x
  store i64 %v, ptr %y
  ret void
}
