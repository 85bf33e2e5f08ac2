; Two conditions, three ways through.
; run: @f(3.0, 2.0) == 6.0, grad == [2.0, 3.0]
; run: @f(2.0, 3.0) == 5.0, grad == [1.0, 1.0]
; run: @f(-2.0, 3.0) == 9.0, grad == [0.0, 6.0]
define double @f(double %x, double %y) {
entry:
  %c = fcmp ogt double %x, 0.0
  br i1 %c, label %pos, label %neg
pos:
  %d = fcmp ogt double %x, %y
  br i1 %d, label %mul, label %add
mul:
  %p = fmul double %x, %y
  br label %inner
add:
  %a = fadd double %x, %y
  br label %inner
inner:
  %m = phi double [ %p, %mul ], [ %a, %add ]
  br label %join
neg:
  %q = fmul double %y, %y
  br label %join
join:
  %r = phi double [ %m, %inner ], [ %q, %neg ]
  ret double %r
}
