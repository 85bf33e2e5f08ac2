; A function without body cannot be differentiated.
; error: @g(out) RG0103 "g"
declare double @g(double)
