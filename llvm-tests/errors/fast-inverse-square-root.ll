; The famous first guess is no function of floats that has a derivative.
; error: @f(out) RG0202 "integer arithmetic on the bits of a float"
define float @f(float %x) {
  %b = bitcast float %x to i32
  %h = lshr i32 %b, 1
  %g = sub i32 1597463007, %h
  %y = bitcast i32 %g to float
  ret float %y
}
