; A switch with a default.
; run: @f(3.0, i32 0) == 9.0, grad == [6.0]
; run: @f(3.0, i32 5) == -3.0, grad == [-1.0]
; run: @f(4.0, i32 7) == 0.25, grad == [-0.0625]
; run: @f(4.0, i32 -1) == 4.0, grad == [1.0]
define double @f(double %x, i32 %k) {
entry:
  switch i32 %k, label %join [ i32 0, label %a
                               i32 5, label %b
                               i32 7, label %c ]
a:
  %s = fmul double %x, %x
  br label %join
b:
  %m = fneg double %x
  br label %join
c:
  %i = fdiv double 1.0, %x
  br label %join
join:
  %r = phi double [ %x, %entry ], [ %s, %a ], [ %m, %b ], [ %i, %c ]
  ret double %r
}
