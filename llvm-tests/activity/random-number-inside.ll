; A random number carries no derivative; what it scales does.
; check: activity @f(out)
; run: @f(3.0), grad == [0.5]
define double @f(double %x) {
  %i = call i32 @rand()
  %z = lshr i32 %i, 31
  %d = sitofp i32 %z to double ; inactive
  %h = fadd double %d, 0.5 ; inactive
  %r = fmul double %h, %x ; active
  ret double %r
}
declare i32 @rand()
