; A function without body cannot be differentiated.
; error: @g(out) RG0001 "g"
declare double @g(double)
